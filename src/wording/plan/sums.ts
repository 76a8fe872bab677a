import { type Bounds, type NeedSum, type Plan, type PlanSums, type Possible, verdictOf } from "../../report/plan/types";
import type { Translator } from "../../i18n/translator";

/** Unit of a figure of the plan; FTE of several years are FTE-years. */
export type PlanUnit = "euro" | "fte" | "fte-years";

/** "€ 10.000", "0,5 VTE", "3 VTE-jaar". */
export function planAmount({ t, format }: Translator, unit: PlanUnit, amount: number): string {
  if (unit === "euro") return format.euro(amount);
  return t(unit === "fte" ? "common.fte" : "sheet.fteYears", { amount: format.number(amount) });
}

/** A sum of needs: "€ 10.000", "minstens 0,5 VTE", or "onbekend" where no part of it is known. */
export function needSumText(i18n: Translator, unit: PlanUnit, { known, atLeast }: NeedSum): string {
  if (!atLeast) return planAmount(i18n, unit, known);
  if (known === 0) return i18n.t("common.unknown");
  return i18n.t("sheet.atLeast", { amount: planAmount(i18n, unit, known) });
}

/** What is needed at least: as `needSumText`, but a minimum of 0 is "geen ondergrens", which is not "costs nothing". */
export function minimumText(i18n: Translator, unit: PlanUnit, need: NeedSum): string {
  return need.known === 0 && !need.atLeast ? i18n.t("fit.needNone") : needSumText(i18n, unit, need);
}

/** A balance: "€ 4.000 te kort", "hoogstens 0,3 VTE over", "onbekend". */
export function balanceText(i18n: Translator, unit: PlanUnit, bounds: Bounds): string {
  const verdict = verdictOf(bounds);
  if (!("amount" in verdict)) return i18n.t(`sheet.verdict_${verdict.kind}`);
  return i18n.t(`sheet.verdict_${verdict.kind}`, { amount: planAmount(i18n, unit, verdict.amount) });
}

/** What grants could give: "€ 0 tot € 60.000", "bedrag onbekend", "geen". */
export function possibleText({ t, format }: Translator, { most, unknown }: Possible): string {
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

type Write = (i18n: Translator, sums: PlanSums, total: boolean) => string;

function resourceRows(resource: "money" | "staff"): readonly (readonly [PlanRowId, Write])[] {
  const unit = (total: boolean): PlanUnit => (resource === "money" ? "euro" : total ? "fte-years" : "fte");
  const known = (i18n: Translator, value: number | null, total: boolean) =>
    value === null ? i18n.t("common.unknown") : planAmount(i18n, unit(total), value);
  return [
    ["need", (i18n, sums, total) => minimumText(i18n, unit(total), sums[resource].need)],
    ["now", (i18n, sums, total) => known(i18n, sums[resource].now, total)],
    ["freed", (i18n, sums, total) => known(i18n, sums[resource].freed, total)],
    ["balance", (i18n, sums, total) => balanceText(i18n, unit(total), sums[resource].balance)],
  ];
}

const GROUPS: readonly (readonly [PlanTableGroup["id"], readonly (readonly [PlanRowId, Write])[]])[] = [
  ["money", resourceRows("money")],
  ["staff", resourceRows("staff")],
  [
    "cost",
    [
      ["staffEuro", (i18n, sums) => needSumText(i18n, "euro", sums.staffEuro)],
      ["together", (i18n, sums) => needSumText(i18n, "euro", sums.together)],
    ],
  ],
  ["grants", [["possible", (i18n, sums) => possibleText(i18n, sums.possible)]]],
];

/** The plan as a table: one column a year and one for all years. For screen, PDF and Word. */
export function planTable(i18n: Translator, plan: Plan): readonly PlanTableGroup[] {
  return GROUPS.map(([id, rows]) => ({
    id,
    label: i18n.t(`sheet.group_${id}`),
    rows: rows.map(([row, write]) => ({
      id: row,
      label: i18n.t(`sheet.row_${row}`),
      cells: plan.years.map((year) => write(i18n, year, false)),
      total: write(i18n, plan.total, true),
    })),
  }));
}
