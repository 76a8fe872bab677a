import { optionText } from "../../../../wording/answers/answer";
import { fieldOf } from "../../../../questionnaire/answer-parser";
import { optionsOf, withEscape } from "../../../../questionnaire/options";
import { core } from "../../../../store/app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { answerWith, type TryProps } from "../../../parts/trial/try-answer";
import styles from "./TryField.module.css";

/** One choice from a list. */
export function TrySelect(props: TryProps) {
  const { question, label, value, note } = props;
  const i18n = useTranslator();
  const chosen = fieldOf(question, value, i18n.format.number).text;
  const options = withEscape(question, optionsOf(question, core));
  return (
    <div className={styles.field}>
      <label htmlFor={`try-${question.id}`} className={styles.label}>
        {label}
      </label>
      <select
        id={`try-${question.id}`}
        className={styles.box}
        value={chosen}
        onChange={(event) => answerWith(props, event.target.value)}
      >
        <option value="">{i18n.t("check.unanswered")}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {optionText(i18n, question, option).name}
          </option>
        ))}
      </select>
      <p className={styles.original}>{note}</p>
    </div>
  );
}
