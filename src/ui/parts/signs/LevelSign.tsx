import { LEVEL_SIGNS, type Level } from "../../../domain/level";
import { levelWords } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";

interface Props {
  readonly level: Level;
  /** What is seen for no plus; absent = as the guide prints it. */
  readonly none?: string;
  /** What the sign stands in; absent = nothing. */
  readonly inText?: (sign: string) => string;
}

/** A level as the guide prints it; who hears it gets words, for a screen reader says nothing of signs alone. */
export function LevelSign({ level, none = LEVEL_SIGNS[0], inText = (sign) => sign }: Props) {
  const { t } = useTranslator();
  return (
    <>
      <span aria-hidden="true">{inText(level === 0 ? none : LEVEL_SIGNS[level])}</span>
      <span className="visually-hidden">{inText(levelWords(t, level))}</span>
    </>
  );
}
