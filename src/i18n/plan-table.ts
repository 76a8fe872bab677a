import { type Bounds, type NeedSum, type Plan, type PlanSums, type Possible, verdictOf } from "../domain/plan";
import type { Words } from "./words";

/** Unit of a figure of the plan; FTE of several years are FTE-years. */
export type PlanUnit = "euro" | "fte" | "fte-years";

/** "€ 10.000", "0,5 VTE", "3 VTE-jaar". */
export function planAmount({ t, format }: Words, unit: PlanUnit, amount: number): string {
  if (unit === "euro") return format.euro(amount);
  return t(unit === "fte" ? "common.fte" : "sheet.fteYears", { amount: format.number(amount) });
}

/** A sum of needs: "€ 10.000", "minstens 0,5 VTE", or "onbekend" where no part of it is known. */
export function needSumText(words: Words, unit: PlanUnit, { known, atLeast }: NeedSum): string {
  if (!atLeast) return planAmount(words, unit, known);
  if (known === 0) return words.t("common.unknown");
  return words.t("sheet.atLeast", { amount: planAmount(words, unit, known) });
}

/** What is needed at least: as `needSumText`, but a minimum of 0 is "geen ondergrens", which is not "costs nothing". */
export function minimumText(words: Words, unit: PlanUnit, need: NeedSum): string {
  return need.known === 0 && !need.atLeast ? words.t("fit.needNone") : needSumText(words, unit, need);
}

/** A balance: "€ 4.000 te kort", "hoogstens 0,3 VTE over", "onbekend". */
export function balanceText(words: Words, unit: PlanUnit, bounds: Bounds): string {
  const verdict = verdictOf(bounds);
  if (!("amount" in verdict)) return words.t(`sheet.verdict_${verdict.kind}`);
  return words.t(`sheet.verdict_${verdict.kind}`, { amount: planAmount(words, unit, verdict.amount) });
}

/** What grants could give: "€ 0 tot € 60.000", "bedrag onbekend", "geen". */
export function possibleText({ t, format }: Words, { most, unknown }: Possible): string {
  if (most === 0) return t(unknown === 0 ? "sheet.possibleNone" : "sheet.possibleUnknown");
  const range = t("amount.range", { min: format.euro(0), max: format.euro(most) });
  return unknown === 0 ? range : t("sheet.possibleMore", { range });
}

/** What a row of the plan is about. */
export type PlanRowId = "need" | "now" | "freed" | "balance" | "staffEuro" | "together" | "possible";

/** One row of the plan in words. */
export interface PlanTableRow {
  readonly id: PlanRowId;
  readonly label: string;
  /** One text for each year. */
  readonly cells: readonly string[];
  readonly total: string;
}

/** Rows of the plan that belong together, under a heading. */
export interface PlanTableGroup {
  readonly id: "money" | "staff" | "cost" | "grants";
  readonly label: string;
  readonly rows: readonly PlanTableRow[];
}

type Write = (words: Words, sums: PlanSums, total: boolean) => string;

function resourceRows(resource: "money" | "staff"): readonly (readonly [PlanRowId, Write])[] {
  const unit = (total: boolean): PlanUnit => (resource === "money" ? "euro" : total ? "fte-years" : "fte");
  const known = (words: Words, value: number | null, total: boolean) =>
    value === null ? words.t("common.unknown") : planAmount(words, unit(total), value);
  return [
    ["need", (words, sums, total) => minimumText(words, unit(total), sums[resource].need)],
    ["now", (words, sums, total) => known(words, sums[resource].now, total)],
    ["freed", (words, sums, total) => known(words, sums[resource].freed, total)],
    ["balance", (words, sums, total) => balanceText(words, unit(total), sums[resource].balance)],
  ];
}

const GROUPS: readonly (readonly [PlanTableGroup["id"], readonly (readonly [PlanRowId, Write])[]])[] = [
  ["money", resourceRows("money")],
  ["staff", resourceRows("staff")],
  [
    "cost",
    [
      ["staffEuro", (words, sums) => needSumText(words, "euro", sums.staffEuro)],
      ["together", (words, sums) => needSumText(words, "euro", sums.together)],
    ],
  ],
  ["grants", [["possible", (words, sums) => possibleText(words, sums.possible)]]],
];

/** The plan as a table: one column a year and one for all years. For screen, PDF and Word. */
export function planTable(words: Words, plan: Plan): readonly PlanTableGroup[] {
  return GROUPS.map(([id, rows]) => ({
    id,
    label: words.t(`sheet.group_${id}`),
    rows: rows.map(([row, write]) => ({
      id: row,
      label: words.t(`sheet.row_${row}`),
      cells: plan.years.map((year) => write(words, year, false)),
      total: write(words, plan.total, true),
    })),
  }));
}
