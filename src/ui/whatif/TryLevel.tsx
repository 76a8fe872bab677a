import { LEVEL_SIGNS } from "../../domain/level";
import { optionText } from "../../i18n/answer-text";
import { fieldOf, readField } from "../../questionnaire/fields";
import { optionsOf } from "../../questionnaire/options";
import { facts } from "../../state/app";
import { useWords } from "../app/words-context";
import { tryAnswer, type TryProps } from "./try-answer";
import styles from "./TryField.module.css";

/** An ambition as a row of signs; the name of the chosen one stands below it. */
export function TryLevel({ question, label, value, note }: TryProps) {
  const words = useWords();
  const chosen = fieldOf(question, value, words.format.number).text;
  const options = [...optionsOf(question, facts), ...(question.escape === null ? [] : [question.escape])];
  const choose = (option: string) => {
    const reading = readField(question, { text: option, boxes: [] });
    if (reading.ok) tryAnswer(question, reading.value);
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
            <span aria-hidden="true">{option === question.escape ? "?" : LEVEL_SIGNS[Number(option)]}</span>
            <span className="visually-hidden">{optionText(words, question, option).name}</span>
          </label>
        ))}
      </div>
      <p className={styles.chosen} aria-hidden="true">
        {chosen === "" ? words.t("check.unanswered") : optionText(words, question, chosen).name}
      </p>
      {note}
    </fieldset>
  );
}
