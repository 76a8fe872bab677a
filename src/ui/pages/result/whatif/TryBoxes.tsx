import { useState } from "react";
import type { AnswerFault } from "../../../../domain/answer-fault";
import { optionText } from "../../../../wording/answers/answer";
import { answerParser, fieldOf } from "../../../../questionnaire/answer-parser";
import { optionsOf, withEscape } from "../../../../questionnaire/options";
import { core } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { faultMessage } from "../../../../wording/answers/field-fault";
import type { TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** Several choices; "none of these" and the others exclude each other. */
export function TryBoxes({ question, label, value, note, onAnswer }: TryProps) {
  const i18n = useTranslator();
  const [fault, setFault] = useState<AnswerFault | null>(null);
  const { escape } = question;
  const options = withEscape(question, optionsOf(question, core));
  const chosen = fieldOf(question, value, i18n.format.number).boxes;
  const toggle = (option: string, on: boolean) => {
    const others = chosen.filter((box) => box !== option && (option === escape) === (box === escape));
    const boxes = on ? [...others, option] : chosen.filter((box) => box !== option);
    const reading = answerParser(question, core).field({ text: "", boxes });
    const open = boxes.length === 0;
    setFault(reading.ok || open ? null : reading.fault);
    if (open) onAnswer(question, undefined);
    else if (reading.ok) onAnswer(question, reading.value);
  };
  return (
    <fieldset className={styles.field} aria-describedby={`try-${question.id}-problem`}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.boxes}>
        {options.map((option) => (
          <label key={option} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={(event) => toggle(option, event.target.checked)}
            />
            <span>{optionText(i18n, question, option).name}</span>
          </label>
        ))}
      </div>
      <p id={`try-${question.id}-problem`} role="alert" className={styles.problem}>
        {fault !== null && faultMessage(i18n, question, fault)}
      </p>
      <p className={styles.original}>{note}</p>
    </fieldset>
  );
}
