import { formListFirst } from "../../../../wording/phrases";
import { planNeedText } from "../../../../wording/plan/text";
import type { Plan } from "../../../../report/plan/types";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./Plan.module.css";

/** Where each figure of the sheet comes from, and what to keep in mind. */
export function PlanSources({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const name = (form: string) => formListFirst(i18n, [form]);
  const unknown = plan.forms.some((form) => form.fte === null || form.euroPerYear === null);
  return (
    <div>
      {plan.beside.length > 0 && (
        <p className={styles.beside}>{t("sheet.sourceBeside", { forms: formListFirst(i18n, plan.beside) })}</p>
      )}
      <h3>{t("sheet.sources")}</h3>
      <ul className="bullets small">
        {plan.forms.flatMap((form) => [
          <li key={`${form.form}-money`}>
            {t("sheet.sourceMoney", { form: name(form.form), need: planNeedText(i18n, "money", form) })}
          </li>,
          <li key={`${form.form}-staff`}>
            {t("sheet.sourceStaff", { form: name(form.form), need: planNeedText(i18n, "staff", form) })}
          </li>,
        ])}
        <li>{t("sheet.sourceAnswers")}</li>
        {unknown && <li>{t("sheet.sourceUnknown")}</li>}
        <li>{t("sheet.sourceYears")}</li>
      </ul>
    </div>
  );
}
