import type { Fit } from "../../../domain/advice";
import { type Plan, type PlanFigures, type Verdict, verdictOf } from "../../../domain/plan";
import { balanceText, minimumText, needSumText, planAmount, type PlanUnit } from "../../../i18n/plan-table";
import { planForms, planYears } from "../../../i18n/plan-text";
import { useWords } from "../../app/words-context";
import { Badge } from "../../components/FitBadge";
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
  const words = useWords();
  const { need, extra, balance } = figures;
  if (need.known === 0 && !need.atLeast) return <Badge fit="fits">{minimumText(words, unit, need)}</Badge>;
  const fit = TONE[verdictOf(balance).kind];
  const text = balanceText(words, unit, balance);
  // The balance counts what could be freed: that must then be done, as the list of eight says too.
  if (fit === "fits" && extra !== null && extra.known > 0)
    return (
      <Badge fit="stretch">
        {words.t("sheet.ifFreed", { balance: text, amount: planAmount(words, unit, extra.known) })}
      </Badge>
    );
  return <Badge fit={fit}>{text}</Badge>;
}

/** The sheet in three lines: money, people, and what both are worth over all years. Announced when it changes. */
export function PlanSummary({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const { t } = words;
  const [year] = plan.years;
  if (year === undefined) return null;
  return (
    <div role="status" className={styles.summary}>
      <p className="visually-hidden">{planForms(words, plan)}</p>
      <p>
        {t("sheet.summaryMoney")} <Balance unit="euro" figures={year.money} />
      </p>
      <p>
        {t("sheet.summaryStaff")} <Balance unit="fte" figures={year.staff} />
      </p>
      <p>
        {t("sheet.summaryCost", { years: planYears(plan) })}{" "}
        <strong>{needSumText(words, "euro", plan.total.together)}</strong>
      </p>
    </div>
  );
}
