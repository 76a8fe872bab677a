import type { Standing } from "../../../../domain/advice";
import { type Plan, type PlanFigures, standingOf, type Verdict } from "../../../../report/plan/types";
import { formsOf, needSumText, type PlanUnit, summaryText, yearSpan } from "../../../../wording/plan/sums";
import { formList } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Told } from "../../../parts/signs/Told";
import styles from "./Plan.module.css";

/** Mark of a balance; the words say it. */
const TONE: Readonly<Record<Verdict["kind"], Standing>> = {
  short: "not-now",
  "short-at-least": "not-now",
  // As the list of eight calls it.
  "if-freed": "after-freeing",
  "if-freed-at-least": "cannot-tell",
  "left-at-most": "cannot-tell",
  "nothing-left": "cannot-tell",
  unknown: "cannot-tell",
  even: "fits",
  "not-short": "fits",
  left: "fits",
  "left-at-least": "fits",
};

/** How one resource stands. */
function Balance({ unit, figures }: { readonly unit: PlanUnit; readonly figures: PlanFigures }) {
  const i18n = useTranslator();
  return <Told state={TONE[standingOf(figures).kind]}>{summaryText(i18n, unit, figures)}</Told>;
}

/** The sheet in three lines: money, people, and what both are worth over all years. Announced when it changes. */
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
