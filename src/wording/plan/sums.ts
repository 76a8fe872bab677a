import {
  type NeedSum,
  type Plan,
  type PlanFigures,
  type PlanSums,
  type PlanYear,
  type Possible,
  standingOf,
  type Verdict,
} from "../../report/plan/types";
import type { Id } from "../../domain/id";
import { formListFirst } from "../phrases";
import type { Translator } from "../../i18n/translator";

/** Ids of the forms of a plan. */
export function formsOf({ forms }: Plan): readonly Id[] {
  return forms.map(({ form }) => form);
}

/** "2026-2031", or "2031" where there is only one. */
export function yearSpan(years: readonly PlanYear[]): string {
  const [from, to] = [years[0]?.year, years.at(-1)?.year];
  return from === to ? String(from) : `${from}-${to}`;
}

/** Unit of a figure of the plan; FTE of several years are FTE-years. */
export type PlanUnit = "euro" | "fte" | "fte-years";

/** "€ 10.000", "0,5 VTE", "3 VTE-jaar". */
export function planAmount({ t, format }: Translator, unit: PlanUnit, amount: number): string {
  if (unit === "euro") return format.euro(amount);
  return t(unit === "fte" ? "common.fte" : "plan.fteYears", { amount: format.number(amount) });
}

/** A sum of needs: "€ 10.000", "minstens 0,5 VTE", or "onbekend" where no part of it is known. */
export function needSumText(i18n: Translator, unit: PlanUnit, { known, atLeast }: NeedSum): string {
  if (!atLeast) return planAmount(i18n, unit, known);
  if (known === 0) return i18n.t("common.unknown");
  return i18n.t("fit.need", { amount: planAmount(i18n, unit, known) });
}

/** What is needed at least: as `needSumText`, but a minimum of 0 is "geen ondergrens", which is not "costs nothing". */
export function minimumText(i18n: Translator, unit: PlanUnit, need: NeedSum): string {
  return need.known === 0 && !need.atLeast ? i18n.t("fit.needNone") : needSumText(i18n, unit, need);
}

/** What is short or left: "€ 4.000 te kort", "genoeg, als u 0,3 VTE vrijmaakt", "hoogstens 0,3 VTE over", "onbekend". */
export function balanceText(i18n: Translator, unit: PlanUnit, figures: PlanFigures): string {
  return verdictText(i18n, unit, standingOf(figures));
}

/** The same for a line of its own: where nothing is needed for certain, that is said, and not how much is left. */
export function summaryText(i18n: Translator, unit: PlanUnit, figures: PlanFigures): string {
  const nothing = figures.need.known === 0 && !figures.need.atLeast;
  return nothing ? minimumText(i18n, unit, figures.need) : balanceText(i18n, unit, figures);
}

/** A verdict in words. */
export function verdictText(i18n: Translator, unit: PlanUnit, verdict: Verdict): string {
  if (!("amount" in verdict)) return i18n.t(`plan.verdict_${verdict.kind}`);
  return i18n.t(`plan.verdict_${verdict.kind}`, { amount: planAmount(i18n, unit, verdict.amount) });
}

/** What grants could give: "€ 0 tot € 60.000", "bedrag onbekend", "geen". */
export function possibleText({ t, format }: Translator, { most, unknown }: Possible): string {
  if (most === 0) return t(unknown === 0 ? "plan.possibleNone" : "plan.possibleUnknown");
  const range = t("amount.range", { min: format.euro(0), max: format.euro(most) });
  return unknown === 0 ? range : t("plan.possibleMore", { range });
}

/** What a row of the plan is about. */
type PlanRowId = "need" | "now" | "freed" | "balance" | "staffEuro" | "together" | "possible";

/** One row of the plan in words. */
interface PlanTableRow {
  readonly id: PlanRowId;
  readonly label: string;
  /** One text for each column of years, then one for all years. */
  readonly cells: readonly string[];
}

/** Rows of the plan that belong together, under a heading. */
interface PlanTableGroup {
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
    ["balance", (i18n, sums, total) => balanceText(i18n, unit(total), sums[resource])],
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

/** The plan as a table. */
interface PlanTable {
  readonly caption: string;
  /** Of the first column, of each column of years, and of all years together. */
  readonly headers: readonly string[];
  readonly groups: readonly PlanTableGroup[];
}

/** Years in a row that are alike, in one column: only grants can differ by year. */
function alike({ years }: Plan): readonly (readonly PlanYear[])[] {
  const same = (a: PlanYear, b: PlanYear) => JSON.stringify({ ...a, year: b.year }) === JSON.stringify(b);
  const spans: PlanYear[][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    const [before] = last ?? [];
    if (last !== undefined && before !== undefined && same(before, year)) last.push(year);
    else spans.push([year]);
  }
  return spans;
}

/**
 * The plan as a table, for screen, PDF and Word: what is needed, what there is, what is short or left, and grants.
 * @param columns "years": a column for each year; "spans": one for years in a row that are alike.
 */
export function planTable(i18n: Translator, plan: Plan, columns: "years" | "spans"): PlanTable {
  const { t } = i18n;
  const spans = columns === "years" ? plan.years.map((year) => [year]) : alike(plan);
  const names = spans.map((years) => {
    const span = yearSpan(years);
    return years.length === 1 ? span : t("plan.eachYear", { years: span });
  });
  return {
    caption: t("plan.caption", { forms: formListFirst(i18n, formsOf(plan)), years: yearSpan(plan.years) }),
    headers: [t("plan.columnWhat"), ...names, t("plan.columnTotal", { count: plan.years.length })],
    groups: GROUPS.map(([id, rows]) => ({
      id,
      label: t(`plan.group_${id}`),
      rows: rows.map(([row, write]) => ({
        id: row,
        label: t(`plan.row_${row}`),
        cells: [
          ...spans.flatMap(([year]) => (year === undefined ? [] : [write(i18n, year, false)])),
          write(i18n, plan.total, true),
        ],
      })),
    })),
  };
}
