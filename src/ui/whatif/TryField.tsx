import type { Answers } from "../../domain/answers";
import type { Question } from "../../domain/dataset";
import { answerAt } from "../../domain/answer-path";
import { answerText } from "../../i18n/answer-text";
import { useWords } from "../app/words-context";
import { sameAnswers, type TryProps } from "./try-answer";
import { TryBoxes } from "./TryBoxes";
import styles from "./TryField.module.css";
import { TryLevel } from "./TryLevel";
import { TryNumber } from "./TryNumber";
import { TrySelect } from "./TrySelect";

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
    case "municipality":
      return null;
  }
}

/** A small control to try another answer to one question; says what the original was where that differs. */
export function TryField(props: {
  readonly question: Question;
  readonly answers: Answers;
  readonly original: Answers;
}) {
  const words = useWords();
  const { question, answers, original } = props;
  const [value, old] = [answerAt(answers, question.feeds), answerAt(original, question.feeds)];
  const differs = !sameAnswers(value, old);
  const note = differs && (
    <p className={styles.original}>
      {words.t("whatif.original", { answer: answerText(words, question, old, null) ?? words.t("check.unanswered") })}
    </p>
  );
  const label = words.data.questions[question.id]?.label ?? question.id;
  return <Control question={question} label={label} answers={answers} value={value} note={note} />;
}
