import { memo } from "react";
import type { Question } from "../../../../domain/question";
import { equal } from "../../../../domain/values/equal";
import { answerText } from "../../../../wording/answers/answer";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { TryProps } from "../../../parts/trial/try-answer";
import { TryBoxes } from "./TryBoxes";
import { TryLevel } from "./TryLevel";
import { TryNumber } from "./TryNumber";
import { TrySelect } from "./TrySelect";
import { TryText } from "./TryText";
import { questionLabel } from "../../../../wording/phrases";

function Control(props: TryProps) {
  switch (props.question.kind) {
    case "level":
      return <TryLevel {...props} />;
    case "choice":
      return <TrySelect {...props} />;
    case "choices":
      return <TryBoxes {...props} />;
    case "fte":
    case "euro":
      return <TryNumber {...props} />;
    case "text":
      return <TryText {...props} />;
    case "municipality":
      return null;
  }
}

interface Props {
  readonly question: Question;
  readonly value: unknown;
  /** The original answer. */
  readonly original: unknown;
  readonly onAnswer: TryProps["onAnswer"];
}

/** A small control to try another answer, with the original if it differs. Memoised: one answer renders one field. */
export const TryField = memo(function TryField({ question, value, original, onAnswer }: Props) {
  const i18n = useTranslator();
  const note = equal(value, original)
    ? null
    : i18n.t("whatif.original", {
        answer: answerText(i18n, question, original, null) ?? i18n.t("check.unanswered"),
      });
  const label = questionLabel(i18n, question.id);
  return <Control {...{ question, label, value, original, note, onAnswer }} />;
});
