import { type Plan, type PlanFigures, standingIn } from "../../../../report/plan/types";
import { formsOf, needSumText, type PlanUnit, summaryText, yearSpan } from "../../../../wording/plan/sums";
import { formList } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { StateText } from "../../../parts/signs/StateText";
import styles from "./Plan.module.css";

/** The balance of one resource. */
function Balance({ unit, figures }: { readonly unit: PlanUnit; readonly figures: PlanFigures }) {
  const i18n = useTranslator();
  return <StateText state={standingIn(figures)}>{summaryText(i18n, unit, figures)}</StateText>;
}

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
        {t("plan.summaryMoney")} <Balance unit="euro" figures={year.money} />
      </p>
      <p>
        {t("plan.summaryStaff")} <Balance unit="fte" figures={year.staff} />
      </p>
      <p>
        {t("plan.summaryCost", { years: yearSpan(plan.years) })}{" "}
        <strong>{needSumText(i18n, "euro", plan.total.together)}</strong>
      </p>
    </div>
  );
}
