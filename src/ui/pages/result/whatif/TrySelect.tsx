import { optionText } from "../../../../wording/answer";
import { answerParser, fieldOf } from "../../../../questionnaire/answer-parser";
import { optionsOf, withEscape } from "../../../../questionnaire/options";
import { facts } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** One choice from a list. */
export function TrySelect({ question, label, value, note, onAnswer }: TryProps) {
  const i18n = useTranslator();
  const chosen = fieldOf(question, value, i18n.format.number).text;
  const options = withEscape(question, optionsOf(question, facts));
  const choose = (option: string) => {
    const reading = answerParser(question, facts).field({ text: option, boxes: [] });
    // "Not answered" is no option of the question, but it is a state to come back to.
    onAnswer(question, reading.ok ? reading.value : undefined);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={`try-${question.id}`} className={styles.label}>
        {label}
      </label>
      <select
        id={`try-${question.id}`}
        className={styles.box}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{i18n.t("check.unanswered")}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {optionText(i18n, question, option).name}
          </option>
        ))}
      </select>
      {note}
    </div>
  );
}
