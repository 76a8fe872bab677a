import { formName } from "../../../../wording/phrases";
import { planNeedText } from "../../../../wording/plan/text";
import type { Plan } from "../../../../report/plan/types";
import { useTranslator } from "../../../kit/hooks/translator-context";

/** The source of each figure of the sheet, and what to keep in mind. */
export function PlanSources({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const name = (form: string) => formName(i18n, form);
  const unknown = plan.forms.some((form) => form.fte === null || form.euroPerYear === null);
  return (
    <div>
      <h2>{t("plan.sources")}</h2>
      <ul className="bullets small">
        {plan.forms.flatMap((form) => [
          <li key={`${form.form}-money`}>
            {t("plan.sourceMoney", { form: name(form.form), need: planNeedText(i18n, "money", form) })}
          </li>,
          <li key={`${form.form}-staff`}>
            {t("plan.sourceStaff", { form: name(form.form), need: planNeedText(i18n, "staff", form) })}
          </li>,
        ])}
        <li>{t("plan.sourceAnswers")}</li>
        {unknown && <li>{t("plan.sourceUnknown")}</li>}
        {plan.years.length > 1 && <li>{t("plan.sourceYears")}</li>}
      </ul>
    </div>
  );
}
