import {
  type NeedSum,
  type Plan,
  type PlanFigures,
  type PlanSums,
  type PlanYear,
  type Possible,
  planVerdict,
} from "../../report/plan/types";
import type { Id } from "../../domain/id";
import { standingWord } from "../advice/standing";
import { channelName, formListFirst, formName } from "../phrases";
import type { Translator } from "../../i18n/translator";
import { toHundredth } from "../../domain/values/hundredths";

/** Ids of the forms of a plan. */
export function formsOf({ forms }: Plan): readonly Id[] {
  return forms.map(({ form }) => form);
}

/** Plans without duplicates: those of the same forms are the same. */
export function distinctPlans(plans: readonly Plan[]): readonly Plan[] {
  return [...new Map(plans.map((plan) => [formsOf(plan).join(), plan])).values()];
}

/** Forms of a plan that are not running yet; or all, if all are running. */
export function newForms(plan: Plan): readonly Id[] {
  const fresh = plan.forms.filter(({ running }) => !running).map(({ form }) => form);
  return fresh.length === 0 ? formsOf(plan) : fresh;
}

/** "2026-2031", or "2031" for a single year. */
export function yearSpan(years: readonly PlanYear[]): string {
  const [from, to] = [years[0]?.year, years.at(-1)?.year];
  return from === to ? String(from) : `${from}-${to}`;
}

/** Unit of a figure of the plan; FTE over several years are FTE-years. */
type PlanUnit = "euro" | "fte" | "fte-years";

/** "€ 10.000", "0,5 VTE", "3 VTE-jaar". */
export function planAmount({ t, format }: Translator, unit: PlanUnit, amount: number): string {
  if (unit === "euro") return format.euro(amount);
  return t(unit === "fte" ? "common.fte" : "plan.fteYears", { amount: format.number(amount) });
}

/** A sum of needs: "€ 10.000", "minstens 0,5 VTE", or "onbekend" if no part is known. */
export function needSumText(i18n: Translator, unit: PlanUnit, { known, atLeast }: NeedSum): string {
  if (!atLeast) return planAmount(i18n, unit, known);
  if (known === 0) return i18n.t("common.unknown");
  return i18n.t("fit.need", { amount: planAmount(i18n, unit, known) });
}

/** A minimum need: like `needSumText`, but a minimum of 0 is "geen ondergrens", which does not mean "costs nothing". */
export function minimumText(i18n: Translator, unit: PlanUnit, need: NeedSum): string {
  return need.known === 0 && !need.atLeast ? i18n.t("fit.needNone") : needSumText(i18n, unit, need);
}

/**
 * Shortage or remainder: "minstens € 4.000 te weinig", "er blijft hoogstens 0,3 VTE over", "onbekend".
 */
export function balanceText(i18n: Translator, unit: PlanUnit, figures: PlanFigures): string {
  const { need, now } = figures;
  // Every form takes some staff time: without any, that nothing is left would say that there is enough.
  if (unit !== "euro" && now === 0 && need.known === 0 && need.atLeast) return i18n.t("standing.short_free-first");
  const verdict = planVerdict(figures);
  if (verdict.kind === "unknown") return i18n.t("common.unknown");
  if (!("amount" in verdict)) return i18n.t(`plan.verdict_${verdict.kind}`);
  return i18n.t(`plan.verdict_${verdict.kind}`, { amount: planAmount(i18n, unit, verdict.amount) });
}

/** The same for a separate line: if certainly nothing is needed, it says so instead of how much is left. */
export function summaryText(i18n: Translator, unit: PlanUnit, figures: PlanFigures): string {
  const nothing = figures.need.known === 0 && !figures.need.atLeast;
  return nothing ? minimumText(i18n, unit, figures.need) : balanceText(i18n, unit, figures);
}

/** The sheet in one line: "Geld: past. Mensen: niet te zeggen", or "Geld en mensen: past". */
export function meansTitle(i18n: Translator, { standing }: Pick<Plan, "standing">): string {
  const [money, staff] = [standing.money, standing.staff].map((one) => standingWord(i18n, one.standing));
  const { colon } = i18n.format;
  return money === staff
    ? `${i18n.t("fit.both")}${colon}${money}`
    : `${i18n.t("fit.money")}${colon}${money}. ${i18n.t("fit.staff")}${colon}${staff}`;
}

/** What grants could give: "€ 0 tot € 60.000", "bedrag onbekend", "geen". */
export function possibleText({ t, format }: Translator, { most, unknown }: Possible): string {
  if (most === 0) return t(unknown === 0 ? "plan.possibleNone" : "plan.possibleUnknown");
  const range = t("amount.range", { min: format.euro(0), max: format.euro(most) });
  return unknown === 0 ? range : t("plan.possibleMore", { range });
}

/** The subject of a row of the plan: one of several forms, or a sum. */
type PlanRowId = "form" | "need" | "now" | "freed" | "balance" | "staffEuro" | "together";

/** One row of the plan in words. */
interface PlanTableRow {
  readonly id: PlanRowId;
  readonly label: string;
  /** A remark on the label, that a form is already running; null = none. */
  readonly mark: string | null;
  /** Values for each year, and over all years. */
  readonly cells: readonly [each: string, all: string];
}

/** Related rows of the plan, under a heading. */
interface PlanTableGroup {
  readonly id: "money" | "staff" | "cost";
  readonly label: string;
  readonly rows: readonly PlanTableRow[];
}

type Write = (sums: PlanSums, total: boolean) => string;

function rowOf(i18n: Translator, plan: Plan, id: Exclude<PlanRowId, "form">, write: Write): PlanTableRow {
  const [year] = plan.years;
  const each = year === undefined ? "" : write(year, false);
  return { id, label: i18n.t(`plan.row_${id}`), mark: null, cells: [each, write(plan.total, true)] };
}

/** Needs per form if there are several, running and new ones separately. */
function formRows(i18n: Translator, plan: Plan, resource: "money" | "staff"): readonly PlanTableRow[] {
  if (plan.forms.length < 2) return [];
  const [each, all] = unitsOf(resource);
  return plan.forms.map((form) => {
    const minimum = (resource === "money" ? form.euroPerYear : form.fte)?.minimum;
    const need = { known: minimum ?? 0, atLeast: minimum === undefined };
    const times = plan.years.length;
    const sum = { ...need, known: toHundredth(need.known * times) };
    return {
      id: "form",
      label: formName(i18n, form.form),
      mark: form.running ? i18n.t("result.running") : null,
      cells: [minimumText(i18n, each, need), minimumText(i18n, all, sum)],
    };
  });
}

function unitsOf(resource: "money" | "staff"): readonly [each: PlanUnit, all: PlanUnit] {
  return resource === "money" ? ["euro", "euro"] : ["fte", "fte-years"];
}

function resourceRows(i18n: Translator, plan: Plan, resource: "money" | "staff"): readonly PlanTableRow[] {
  const unit = (total: boolean) => unitsOf(resource)[total ? 1 : 0];
  const known = (value: number | null, total: boolean) =>
    value === null ? i18n.t("common.unknown") : planAmount(i18n, unit(total), value);
  const rows = [
    rowOf(i18n, plan, "need", (sums, total) => minimumText(i18n, unit(total), sums[resource].need)),
    rowOf(i18n, plan, "now", (sums, total) => known(sums[resource].now, total)),
    rowOf(i18n, plan, "freed", (sums, total) => known(sums[resource].freed, total)),
    rowOf(i18n, plan, "balance", (sums, total) => balanceText(i18n, unit(total), sums[resource])),
  ];
  return [...formRows(i18n, plan, resource), ...joinUnknown(i18n, rows)];
}

/** Rows of which nothing is known become one: "Er is nu · Vrij te maken: onbekend". */
function joinUnknown({ t }: Translator, rows: readonly PlanTableRow[]): readonly PlanTableRow[] {
  const isUnknown = ({ cells }: PlanTableRow) => cells.every((cell) => cell === t("common.unknown"));
  const [first, ...others] = rows.filter(isUnknown);
  if (first === undefined || others.length === 0) return rows;
  const label = [first, ...others].map((row) => row.label).join(" · ");
  return [...rows.filter((row) => !isUnknown(row)), { ...first, label }];
}

function costRows(i18n: Translator, plan: Plan): readonly PlanTableRow[] {
  return [
    rowOf(i18n, plan, "staffEuro", ({ staffEuro }) => needSumText(i18n, "euro", staffEuro)),
    rowOf(i18n, plan, "together", ({ together }) => needSumText(i18n, "euro", together)),
  ];
}

/** The plan as a table: all years are alike, so one column covers each. */
interface PlanTable {
  readonly caption: string;
  /** Headers of the first column, of each year, and of all years together. */
  readonly headers: readonly [what: string, each: string, all: string];
  readonly groups: readonly PlanTableGroup[];
}

/** "Elk jaar, 2027-2031", or "2031" for a single year. */
function eachYear({ t }: Translator, years: readonly PlanYear[]): string {
  const span = yearSpan(years);
  return years.length === 1 ? span : t("plan.eachYear", { years: span });
}

/** The plan as a table for screen, PDF and Word: what is needed, available, and short or left. */
export function planTable(i18n: Translator, plan: Plan): PlanTable {
  const { t } = i18n;
  const rows = {
    money: resourceRows(i18n, plan, "money"),
    staff: resourceRows(i18n, plan, "staff"),
    cost: costRows(i18n, plan),
  };
  return {
    caption: t("plan.caption", { forms: formListFirst(i18n, formsOf(plan)), years: yearSpan(plan.years) }),
    headers: [t("plan.columnWhat"), eachYear(i18n, plan.years), t("plan.columnTotal", { count: plan.years.length })],
    groups: (["money", "staff", "cost"] as const).map((id) => ({ id, label: t(`plan.group_${id}`), rows: rows[id] })),
  };
}

/** What grants could give: the only thing that can differ by year. */
interface GrantsTable {
  readonly caption: string;
  readonly headers: readonly [year: string, possible: string];
  /** Consecutive equal years share a row. */
  readonly rows: readonly (readonly [year: string, possible: string, channels: string])[];
}

/** Names of the channels that could give something in a year of the plan, by its index. */
function channelsIn(i18n: Translator, { grants }: Plan, at: number): string {
  const given = grants.filter(({ most }) => most === null || (most[at] ?? 0) > 0);
  return given.map(({ channel }) => channelName(i18n, channel)).join(i18n.format.semicolon);
}

/** The years by what grants could give; null if they are all equal. */
export function grantsTable(i18n: Translator, plan: Plan): GrantsTable | null {
  const { t } = i18n;
  const spans: { years: PlanYear[]; possible: string; channels: string }[] = [];
  plan.years.forEach((year, at) => {
    const given = { possible: possibleText(i18n, year.possible), channels: channelsIn(i18n, plan, at) };
    const last = spans.at(-1);
    if (last !== undefined && last.possible === given.possible && last.channels === given.channels)
      last.years.push(year);
    else spans.push({ years: [year], ...given });
  });
  if (spans.length < 2) return null;
  return {
    caption: t("plan.grantsCaption", { forms: formListFirst(i18n, formsOf(plan)) }),
    headers: [t("tables.year"), t("plan.group_grants")],
    rows: spans.map(({ years, possible, channels }) => [eachYear(i18n, years), possible, channels] as const),
  };
}
