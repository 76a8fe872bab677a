import { formListFirst } from "../../../i18n/phrases";
import { planNeedText } from "../../../i18n/plan-text";
import type { Plan } from "../../../domain/plan";
import { useWords } from "../../app/words-context";
import styles from "./Plan.module.css";

/** Where each figure of the sheet comes from, and what to keep in mind. */
export function PlanSources({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const { t } = words;
  const name = (form: string) => formListFirst(words, [form]);
  const unknown = plan.forms.some((form) => form.fte === null || form.euroPerYear === null);
  return (
    <div>
      {plan.beside.length > 0 && (
        <p className={styles.beside}>{t("sheet.sourceBeside", { forms: formListFirst(words, plan.beside) })}</p>
      )}
      <h3>{t("sheet.sources")}</h3>
      <ul className="bullets small">
        {plan.forms.flatMap((form) => [
          <li key={`${form.form}-money`}>
            {t("sheet.sourceMoney", { form: name(form.form), need: planNeedText(words, "money", form) })}
          </li>,
          <li key={`${form.form}-staff`}>
            {t("sheet.sourceStaff", { form: name(form.form), need: planNeedText(words, "staff", form) })}
          </li>,
        ])}
        <li>{t("sheet.sourceAnswers")}</li>
        {unknown && <li>{t("sheet.sourceUnknown")}</li>}
        <li>{t("sheet.sourceYears")}</li>
      </ul>
    </div>
  );
}
