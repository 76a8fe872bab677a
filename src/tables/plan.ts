import { formList, formName, resourceAmount } from "../i18n/phrases";
import type { Words } from "../i18n/words";
import { type Plan, type PlanSums, type Possible, verdictOf } from "../domain/plan";
import type { TextTable } from "./text-table";

/** A sum of needs; nothing known of it is "unknown", never 0. */
function sum(words: Words, { known, atLeast }: PlanSums["together"], show: (value: number) => string): string {
  if (!atLeast) return show(known);
  return known === 0 ? words.t("common.unknown") : words.t("plan.atLeast", { amount: show(known) });
}

function possible({ t, format }: Words, { most, unknown }: Possible): string {
  if (most === 0) return t(unknown === 0 ? "plan.grantsNone" : "plan.grantsUnknown");
  return t(unknown === 0 ? "plan.upTo" : "plan.upToMore", { most: format.euro(most) });
}

function cells(words: Words, { money, staff, staffEuro, together, possible: grants }: PlanSums): readonly string[] {
  const { euro, number } = words.format;
  return [
    sum(words, money.need, euro),
    sum(words, staff.need, number),
    sum(words, staffEuro, euro),
    sum(words, together, euro),
    possible(words, grants),
  ];
}

/** Names of the forms of a plan inside a sentence. */
export function planForms(words: Words, plan: Plan): string {
  const ids = plan.forms.map(({ form }) => form);
  return ids.length === 1 ? formName(words, ids[0] ?? "") : formList(words, ids);
}

/** Title of the sheet: "Mensen en geld, 2026 tot 2031". */
export function planTitle(words: Words, plan: Plan): string {
  return words.t("plan.title", { first: plan.years[0]?.year ?? 0, last: plan.years.at(-1)?.year ?? 0 });
}

/** A row a year, and the sum. */
export function planTable(words: Words, plan: Plan): TextTable {
  const { t } = words;
  return {
    caption: t("plan.caption", { forms: planForms(words, plan) }),
    headers: [t("plan.year"), t("plan.money"), t("plan.fte"), t("plan.staffCost"), t("plan.total"), t("plan.grants")],
    rows: [
      ...plan.years.map((year) => ({ cells: [String(year.year), ...cells(words, year)] })),
      { cells: [t("plan.sum"), ...cells(words, plan.total)], strong: true },
    ],
  };
}

/** The same in two rows: each year, and all years together; where grants differ by year, the most of a year. */
export function shortPlanTable(words: Words, plan: Plan): TextTable {
  const { t } = words;
  const whole = planTable(words, plan);
  const [year] = plan.years;
  if (year === undefined) return whole;
  const most = Math.max(...plan.years.map(({ possible: grants }) => grants.most));
  const each = cells(words, { ...year, possible: { ...year.possible, most } });
  const name = t("plan.eachYear", { first: year.year, last: plan.years.at(-1)?.year ?? year.year });
  return { ...whole, rows: [{ cells: [name, ...each] }, ...whole.rows.slice(-1)] };
}

function verdictText(words: Words, resource: "staff" | "money", plan: Plan): string {
  const { t } = words;
  const [year] = plan.years;
  const verdict = year === undefined ? ({ kind: "unknown" } as const) : verdictOf(year[resource].balance);
  const what = t(`fit.${resource}`);
  return "amount" in verdict
    ? t(`plan.verdict_${verdict.kind}`, { what, amount: resourceAmount(words, resource, verdict.amount) })
    : t(`plan.verdict_${verdict.kind}`, { what });
}

/** What is left or short in each year, and which other forms use the same people and money. */
export function planBalance(words: Words, plan: Plan): readonly string[] {
  const { t } = words;
  return [
    verdictText(words, "staff", plan),
    verdictText(words, "money", plan),
    ...(plan.beside.length === 0 ? [] : [t("plan.beside", { forms: formList(words, plan.beside) })]),
  ];
}

/** What has to be said with every sheet: where the cost of an FTE comes from, and what is not counted. */
export function planNotes(words: Words, { cost, proposed }: Plan): readonly string[] {
  const { t, format } = words;
  const { basis, year } = proposed;
  const origin = cost.own
    ? t("plan.costOwn")
    : t("plan.costReading", { amount: format.euro(basis.euro), months: basis.months, year });
  return [`${t("plan.cost", { amount: format.euro(cost.euro) })} ${origin}`, t("plan.limits")];
}
