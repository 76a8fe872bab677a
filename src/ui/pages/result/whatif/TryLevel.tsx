import { optionText } from "../../../../wording/answers/answer";
import { answerParser, fieldOf } from "../../../../questionnaire/answer-parser";
import { optionsOf } from "../../../../questionnaire/options";
import { core } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** An ambition as a row of points; the name of the chosen one stands below it. */
export function TryLevel({ question, label, value, note, onAnswer }: TryProps) {
  const i18n = useTranslator();
  const chosen = fieldOf(question, value, i18n.format.number).text;
  const options = optionsOf(question, core);
  const choose = (option: string) => {
    const reading = answerParser(question, core).field({ text: option, boxes: [] });
    if (reading.ok) onAnswer(question, reading.value);
  };
  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.levels}>
        {options.map((option) => (
          <label key={option} className={styles.level}>
            <input
              type="radio"
              name={`try-${question.id}`}
              value={option}
              checked={option === chosen}
              onChange={() => choose(option)}
            />
            <span aria-hidden="true">{option}</span>
            <span className="visually-hidden">{optionText(i18n, question, option).name}</span>
          </label>
        ))}
      </div>
      <p className={styles.chosen} aria-hidden="true">
        {chosen === "" ? i18n.t("check.unanswered") : optionText(i18n, question, chosen).name}
      </p>
      {note}
    </fieldset>
  );
}
