import type { Plan, PlanSums } from "../domain/plan";
import { formList, formName } from "../i18n/phrases";
import { balanceText, minimumText, needSumText, possibleText } from "../i18n/plan-table";
import { costText, planYears } from "../i18n/plan-text";
import type { Words } from "../i18n/words";
import type { TextTable } from "./text-table";

function cells(words: Words, sums: PlanSums, fte: "fte" | "fte-years"): readonly string[] {
  return [
    minimumText(words, "euro", sums.money.need),
    minimumText(words, fte, sums.staff.need),
    needSumText(words, "euro", sums.staffEuro),
    needSumText(words, "euro", sums.together),
    possibleText(words, sums.possible),
  ];
}

/** Names of the forms of a plan. */
export function planNames(words: Words, plan: Plan): string {
  const ids = plan.forms.map(({ form }) => form);
  return ids.length === 1 ? formName(words, ids[0] ?? "") : formList(words, ids);
}

/** Title of the sheet: "Mensen en geld, 2026-2031". */
export function planTitle(words: Words, plan: Plan): string {
  return words.t("plan.title", { years: planYears(plan) });
}

/** A row a year, and the sum. */
export function planTable(words: Words, plan: Plan): TextTable {
  const { t } = words;
  return {
    caption: t("plan.caption", { forms: planNames(words, plan) }),
    headers: [t("plan.year"), t("plan.money"), t("plan.fte"), t("plan.staffCost"), t("plan.total"), t("plan.grants")],
    rows: [
      ...plan.years.map((year) => ({ cells: [String(year.year), ...cells(words, year, "fte")] })),
      { cells: [t("plan.sum"), ...cells(words, plan.total, "fte-years")], strong: true },
    ],
  };
}

/** The same in two rows: each year, and all years together; where grants differ by year, the most of a year. */
export function shortPlanTable(words: Words, plan: Plan): TextTable {
  const { t } = words;
  const whole = planTable(words, plan);
  const [year] = plan.years;
  if (year === undefined) return whole;
  const most = Math.max(...plan.years.map(({ possible }) => possible.most));
  const each = cells(words, { ...year, possible: { ...year.possible, most } }, "fte");
  const name = t("plan.eachYear", { years: planYears(plan) });
  return { ...whole, rows: [{ cells: [name, ...each] }, ...whole.rows.slice(-1)] };
}

/** What is left or short in each year, and which other forms use the same people and money. */
export function planBalance(words: Words, plan: Plan): readonly string[] {
  const { t } = words;
  const [year] = plan.years;
  if (year === undefined) return [];
  return [
    t("plan.balance", { what: t("fit.staff"), balance: balanceText(words, "fte", year.staff.balance) }),
    t("plan.balance", { what: t("fit.money"), balance: balanceText(words, "euro", year.money.balance) }),
    ...(plan.beside.length === 0 ? [] : [t("plan.beside", { forms: formList(words, plan.beside) })]),
  ];
}

/** What has to be said with every sheet: where the cost of an FTE comes from, and what is not counted. */
export function planNotes(words: Words, plan: Plan): readonly string[] {
  const { t, format } = words;
  const cost = t("plan.cost", { amount: format.euro(plan.cost.euro) });
  return [`${cost} ${costText(words, plan)}`, t("plan.limits")];
}
