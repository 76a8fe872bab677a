import { LEVEL_SIGNS, type Level } from "../../../domain/level";
import { levelWords } from "../../../wording/phrases";
import { useTranslator } from "../../kit/hooks/translator-context";

interface Props {
  readonly level: Level;
  /** Visible text for no plus; absent = as in the guide. */
  readonly none?: string;
  /** Wraps the sign in text; absent = no text. */
  readonly inText?: (sign: string) => string;
}

/** A level in the guide's signs, with words for screen readers, which do not read signs alone. */
export function LevelSign({ level, none = LEVEL_SIGNS[0], inText = (sign) => sign }: Props) {
  const { t } = useTranslator();
  return (
    <>
      <span aria-hidden="true">{inText(level === 0 ? none : LEVEL_SIGNS[level])}</span>
      <span className="visually-hidden">{inText(levelWords(t, level))}</span>
    </>
  );
}
