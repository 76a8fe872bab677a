import { optionText } from "../../../../wording/answers/answer";
import { answerParser, fieldOf } from "../../../../questionnaire/answer-parser";
import { optionsOf } from "../../../../questionnaire/options";
import { core } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** A wish as a row of points; the original one has a dashed border. */
export function TryLevel({ question, label, value, original, note, onAnswer }: TryProps) {
  const i18n = useTranslator();
  const chosen = fieldOf(question, value, i18n.format.number).text;
  const was = fieldOf(question, original, i18n.format.number).text;
  const options = optionsOf(question, core);
  const choose = (option: string) => {
    const reading = answerParser(question, core).field({ text: option, boxes: [] });
    if (reading.ok) onAnswer(question, reading.value);
  };
  return (
    <fieldset className={styles.row}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.levels}>
        {options.map((option) => (
          <label
            key={option}
            className={styles.level}
            data-original={(option === was && option !== chosen) || undefined}
          >
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
      <p className="visually-hidden">{note}</p>
    </fieldset>
  );
}
