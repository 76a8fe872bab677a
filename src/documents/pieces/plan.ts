import type { Translator } from "../../i18n/translator";
import type { Plan } from "../../report/plan/types";
import { formList } from "../../wording/phrases";
import { type PlanRowId, type PlanTableGroup, planTable, summaryText } from "../../wording/plan/sums";
import { costText } from "../../wording/plan/text";
import { paragraph, row, table } from "../blocks";
import type { Block, TableBlock } from "../model";

/** What paper has room for, with its share of the width; the balance is said below. */
const COLUMNS: readonly (readonly [group: PlanTableGroup["id"], row: PlanRowId, width: number])[] = [
  ["money", "need", 22],
  ["staff", "need", 12],
  ["cost", "staffEuro", 16],
  ["cost", "together", 22],
  ["grants", "possible", 17],
];

/** The table of the screen on its side: years that are alike are one row. */
function yearsTable(i18n: Translator, plan: Plan): TableBlock {
  const { caption, headers, groups } = planTable(i18n, plan, "spans");
  const columns = COLUMNS.flatMap(([group, id, width]) => {
    const found = groups.find((one) => one.id === group);
    const line = found?.rows.find((one) => one.id === id);
    if (found === undefined || line === undefined) return [];
    // Alone in its group on paper, a row goes by the name of that.
    return [{ header: group === "cost" ? line.label : found.label, width, cells: line.cells }];
  });
  return table(
    caption,
    [[i18n.t("tables.year"), 18], ...columns.map(({ header, width }) => [header, width] as const)],
    headers.slice(1).map((name, index) => row([name, ...columns.map(({ cells }) => cells[index] ?? "")])),
  );
}

/** What is short or left in each year, and which other forms use the same people and money. */
function balanceSentences(i18n: Translator, { years, beside }: Plan): readonly string[] {
  const { t } = i18n;
  const [year] = years;
  if (year === undefined) return [];
  return [
    `${t("plan.summaryMoney")} ${summaryText(i18n, "euro", year.money)}.`,
    `${t("plan.summaryStaff")} ${summaryText(i18n, "fte", year.staff)}.`,
    ...(beside.length === 0 ? [] : [t("plan.beside", { forms: formList(i18n, beside) })]),
  ];
}

/**
 * What people and money are needed at least over the years, and whether there is enough.
 * @param notes false where a plan above has said where the cost of an FTE comes from, and what is not counted.
 */
export function planBlocks(i18n: Translator, plan: Plan, notes: boolean): readonly Block[] {
  const { t, format } = i18n;
  const cost = `${t("plan.cost", { amount: format.euro(plan.cost.euro) })} ${costText(i18n, plan)}`;
  return [
    yearsTable(i18n, plan),
    paragraph(balanceSentences(i18n, plan).join(" ")),
    ...(notes ? [paragraph([t("plan.lead"), t("plan.sourceYears"), cost].join(" "), "quiet")] : []),
  ];
}
