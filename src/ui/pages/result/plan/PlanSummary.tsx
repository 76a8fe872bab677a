import type { Fit } from "../../../../domain/advice";
import { type Plan, type PlanFigures, type Verdict, verdictOf } from "../../../../report/plan/types";
import { balanceText, minimumText, needSumText, planAmount, type PlanUnit } from "../../../../wording/plan/sums";
import { planForms, planYears } from "../../../../wording/plan/text";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Badge } from "../../../parts/FitBadge";
import styles from "./Plan.module.css";

/** Colour and sign of a balance; the words say it. */
const TONE: Readonly<Record<Verdict["kind"], Fit>> = {
  short: "not-now",
  "short-at-least": "not-now",
  "short-at-most": "unknown",
  "left-at-most": "unknown",
  "nothing-left": "unknown",
  unknown: "unknown",
  even: "fits",
  "not-short": "fits",
  left: "fits",
  "left-at-least": "fits",
};

/** How one resource stands; where nothing is needed for certain, that is said, and not how much is left. */
function Balance({ unit, figures }: { readonly unit: PlanUnit; readonly figures: PlanFigures }) {
  const i18n = useTranslator();
  const { need, extra, balance } = figures;
  if (need.known === 0 && !need.atLeast) return <Badge fit="fits">{minimumText(i18n, unit, need)}</Badge>;
  const fit = TONE[verdictOf(balance).kind];
  const text = balanceText(i18n, unit, balance);
  // The balance counts what could be freed: that must then be done, as the list of eight says too.
  if (fit === "fits" && extra !== null && extra.known > 0)
    return (
      <Badge fit="stretch">
        {i18n.t("sheet.ifFreed", { balance: text, amount: planAmount(i18n, unit, extra.known) })}
      </Badge>
    );
  return <Badge fit={fit}>{text}</Badge>;
}

/** The sheet in three lines: money, people, and what both are worth over all years. Announced when it changes. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const [year] = plan.years;
  if (year === undefined) return null;
  return (
    <div role="status" className={styles.summary}>
      <p className="visually-hidden">{planForms(i18n, plan)}</p>
      <p>
        {t("sheet.summaryMoney")} <Balance unit="euro" figures={year.money} />
      </p>
      <p>
        {t("sheet.summaryStaff")} <Balance unit="fte" figures={year.staff} />
      </p>
      <p>
        {t("sheet.summaryCost", { years: planYears(plan) })}{" "}
        <strong>{needSumText(i18n, "euro", plan.total.together)}</strong>
      </p>
    </div>
  );
}
