import type { Plan } from "../../../../report/plan/types";
import { formsOf, needSumText, summaryText, yearSpan } from "../../../../wording/plan/sums";
import { formList } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { StateText } from "../../../parts/signs/StateText";
import styles from "./Plan.module.css";

/** The sheet in three lines: money, people, and the value of both over all years. Announced when it changes. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [year] = plan.years;
  if (year === undefined) return null;
  return (
    <div role="status" className={styles.summary}>
      <p className="visually-hidden">{formList(i18n, formsOf(plan))}</p>
      <p>
        {t("plan.summaryMoney")}{" "}
        <StateText state={plan.standing.money.standing}>{summaryText(i18n, "euro", year.money)}</StateText>
      </p>
      <p>
        {t("plan.summaryStaff")}{" "}
        <StateText state={plan.standing.staff.standing}>{summaryText(i18n, "fte", year.staff)}</StateText>
      </p>
      <p>
        {t("plan.summaryCost", { years: yearSpan(plan.years) })}{" "}
        <strong>{needSumText(i18n, "euro", plan.total.together)}</strong>
      </p>
    </div>
  );
}
