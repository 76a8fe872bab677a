import type { Plan, PlanSums } from "../../report/plan/types";
import { formList, formName } from "../phrases";
import { balanceText, minimumText, needSumText, possibleText } from "../plan/sums";
import { costText, planYears } from "../plan/text";
import type { Translator } from "../../i18n/translator";
import type { TextTable } from "./text-table";

function cells(i18n: Translator, sums: PlanSums, fte: "fte" | "fte-years"): readonly string[] {
  return [
    minimumText(i18n, "euro", sums.money.need),
    minimumText(i18n, fte, sums.staff.need),
    needSumText(i18n, "euro", sums.staffEuro),
    needSumText(i18n, "euro", sums.together),
    possibleText(i18n, sums.possible),
  ];
}

/** Names of the forms of a plan. */
export function planNames(i18n: Translator, plan: Plan): string {
  const ids = plan.forms.map(({ form }) => form);
  return ids.length === 1 ? formName(i18n, ids[0] ?? "") : formList(i18n, ids);
}

/** Title of the sheet: "Mensen en geld, 2026-2031". */
export function planTitle(i18n: Translator, plan: Plan): string {
  return i18n.t("plan.title", { years: planYears(plan) });
}

/** A row a year, and the sum. */
export function planTable(i18n: Translator, plan: Plan): TextTable {
  const { t } = i18n;
  return {
    caption: t("plan.caption", { forms: planNames(i18n, plan) }),
    headers: [t("plan.year"), t("plan.money"), t("plan.fte"), t("plan.staffCost"), t("plan.total"), t("plan.grants")],
    rows: [
      ...plan.years.map((year) => ({ cells: [String(year.year), ...cells(i18n, year, "fte")] })),
      { cells: [t("plan.sum"), ...cells(i18n, plan.total, "fte-years")], strong: true },
    ],
  };
}

/** The same in two rows: each year, and all years together; where grants differ by year, the most of a year. */
export function shortPlanTable(i18n: Translator, plan: Plan): TextTable {
  const { t } = i18n;
  const whole = planTable(i18n, plan);
  const [year] = plan.years;
  if (year === undefined) return whole;
  const most = Math.max(...plan.years.map(({ possible }) => possible.most));
  const each = cells(i18n, { ...year, possible: { ...year.possible, most } }, "fte");
  const name = t("plan.eachYear", { years: planYears(plan) });
  return { ...whole, rows: [{ cells: [name, ...each] }, ...whole.rows.slice(-1)] };
}

/** What is left or short in each year, and which other forms use the same people and money. */
export function planBalance(i18n: Translator, plan: Plan): readonly string[] {
  const { t } = i18n;
  const [year] = plan.years;
  if (year === undefined) return [];
  return [
    t("plan.balance", { what: t("fit.staff"), balance: balanceText(i18n, "fte", year.staff.balance) }),
    t("plan.balance", { what: t("fit.money"), balance: balanceText(i18n, "euro", year.money.balance) }),
    ...(plan.beside.length === 0 ? [] : [t("plan.beside", { forms: formList(i18n, plan.beside) })]),
  ];
}

/** What has to be said with every sheet: where the cost of an FTE comes from, and what is not counted. */
export function planNotes(i18n: Translator, plan: Plan): readonly string[] {
  const { t, format } = i18n;
  const cost = t("plan.cost", { amount: format.euro(plan.cost.euro) });
  return [`${cost} ${costText(i18n, plan)}`, t("plan.limits")];
}
