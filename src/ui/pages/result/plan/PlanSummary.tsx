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
  const { money, staff } = plan.standing;
  const [moneyText, staffText] = [summaryText(i18n, "euro", year.money), summaryText(i18n, "fte", year.staff)];
  const alike = moneyText === staffText && money.standing === staff.standing;
  return (
    <div role="status" className={styles.summary}>
      <p className="visually-hidden">{formList(i18n, formsOf(plan))}</p>
      <p>
        {alike ? `${t("fit.both")}${i18n.format.colon}` : `${t("plan.summaryMoney")} `}
        <StateText state={money.standing}>{moneyText}</StateText>
      </p>
      {!alike && (
        <p>
          {t("plan.summaryStaff")} <StateText state={staff.standing}>{staffText}</StateText>
        </p>
      )}
      <p>
        {t("plan.summaryCost", { years: yearSpan(plan.years) })}{" "}
        <strong>{needSumText(i18n, "euro", plan.total.together)}</strong>
      </p>
    </div>
  );
}
