import type { Translator } from "../../i18n/translator";
import { type NamedNeed, noteMeans, type NoteMeans, noteYears } from "../../report/note/means";
import { stoppedByWish } from "../../report/match/channels";
import type { Note } from "../../report/note/note";
import type { ProposalKind } from "../../report/proposal";
import type { Report } from "../../report/report";
import { channelName, formIn, formsAs, fte, resourceInSentence } from "../phrases";
import { euros } from "./names";
import type { TextTable } from "../text-table";

/** People, money and years of a note. */
interface Figures {
  readonly staff: NoteMeans;
  readonly money: NoteMeans;
  readonly years: readonly number[];
}

/** "2027-2031", or "2031" for a single year. */
function span(years: readonly number[]): string {
  return [...new Set([years[0], years.at(-1)])].join("-");
}

/** Cells for people, money a year and money over the years; `open` is for unknown amounts. */
function amounts(
  i18n: Translator,
  { years }: Figures,
  staff: number | null,
  money: number | null,
  open: readonly [staff: string, money: string],
): readonly string[] {
  const { number } = i18n.format;
  return [
    staff === null ? open[0] : number(staff),
    money === null ? open[1] : number(money),
    ...(years.length === 0 ? [] : [money === null ? open[1] : number(money * years.length)]),
  ];
}

/** A row for one existing or new form. */
function needRow(i18n: Translator, figures: Figures, kind: "Existing" | "Fresh", staff: NamedNeed, money?: NamedNeed) {
  const { t } = i18n;
  const named = staff.amount !== null || (money?.amount ?? null) !== null;
  const form = formIn(i18n, staff.form);
  const open = [t("note.cellOpen"), t("note.cellMoneyOpen")] as const;
  const cells = amounts(i18n, figures, staff.amount, money?.amount ?? null, open);
  const reading = money?.status === "reading" && money.amount !== null;
  const marked = cells.map((text, index) => (reading && index > 0 ? t("note.readingMark", { amount: text }) : text));
  return { cells: [t(named ? `note.row${kind}` : `note.row${kind}Open`, { form }), ...marked] };
}

function balanceRows(i18n: Translator, figures: Figures): TextTable["rows"] {
  const { t } = i18n;
  const { staff, money } = figures;
  const unsaid = [t("note.cellUnknown"), t("note.cellUnknown")] as const;
  const row = (key: "note.rowLeft" | "note.rowToFree" | "note.rowLacking", of: "left" | "toFree" | "lacking") => {
    if (staff[of] === null && money[of] === null) return [];
    // If the resource is known, another row has its amount, and this one is zero.
    const value = (means: NoteMeans) => {
      const known = means.left !== null || means.toFree !== null || means.lacking !== null;
      return means[of] ?? (known ? 0 : null);
    };
    const cells = amounts(i18n, figures, value(staff), value(money), unsaid);
    return [{ cells: [t(key), ...cells], strong: true }];
  };
  return [...row("note.rowLeft", "left"), ...row("note.rowToFree", "toFree"), ...row("note.rowLacking", "lacking")];
}

function figuresOf(report: Report, note: Note): Figures {
  const [staff, money] = [noteMeans(report, note, "fte"), noteMeans(report, note, "euroPerYear")];
  return { staff, money, years: noteYears(report, note) };
}

/** People and money: what is available, what running forms take first, what is new, and what is left or lacking. */
export function moneyTable(i18n: Translator, report: Report, note: Note): TextTable {
  const { t } = i18n;
  const all = figuresOf(report, note);
  // The sum over a single year would repeat the column before it.
  const figures = all.years.length === 1 ? { ...all, years: [] } : all;
  const { staff, money, years } = figures;
  const open = [t("note.cellOpen"), t("note.cellMoneyOpen")] as const;
  return {
    caption: t("note.moneyCaption"),
    headers: [
      t("note.moneyRow"),
      t("note.moneyStaff"),
      t("note.moneyYear"),
      ...(years.length === 0 ? [] : [t("note.moneyYears", { years: span(years) })]),
    ],
    rows: [
      { cells: [t("note.rowNow"), ...amounts(i18n, figures, staff.now, money.now, open)] },
      { cells: [t("note.rowFreed"), ...amounts(i18n, figures, staff.freed, money.freed, open)] },
      ...staff.existing.map((need, index) => needRow(i18n, figures, "Existing", need, money.existing[index])),
      ...staff.fresh.map((need, index) => needRow(i18n, figures, "Fresh", need, money.fresh[index])),
      ...balanceRows(i18n, figures),
    ],
  };
}

function wageText(i18n: Translator, { top }: Report, staff: NoteMeans): readonly string[] {
  const { t } = i18n;
  const plan = top[0]?.plan;
  if (plan === undefined || plan === null) return [];
  const { euro, own } = plan.cost;
  const asked = staff.fresh.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const values = { fte: fte(i18n, asked === 0 ? 1 : asked), year: plan.proposed.year };
  const cost = euros(i18n, Math.round((asked === 0 ? 1 : asked) * euro));
  if (own) return [t("note.wageOwn", { ...values, euro: cost })];
  return [t(asked === 0 ? "note.wageOpen" : "note.wageOf", { ...values, euro: cost })];
}

function grantsTexts(i18n: Translator, { channels }: Note): readonly string[] {
  const { t, format } = i18n;
  const named = (matches: typeof channels) =>
    matches
      .map(({ channel }) => {
        const name = channelName(i18n, channel);
        return channel.status === "ending" ? `${name} (${t("channel.status_ending")})` : name;
      })
      .join(format.semicolon);
  // Aid that depends on an unknown location has its own field.
  const open = channels.filter(
    ({ verdict, reasons }) => verdict !== "not" && !reasons.some(({ kind }) => kind === "municipality"),
  );
  const unwanted = channels.filter(stoppedByWish);
  return [
    ...(open.length > 0 ? [t("note.grants", { list: named(open) })] : []),
    ...(unwanted.length > 0 ? [t("note.grantsUnwanted", { list: named(unwanted) })] : []),
    ...(open.length + unwanted.length === 0 ? [t("note.grantsNone")] : []),
  ];
}

/** Notes about one form or a combination, for which working time can be expressed in money. */
const WAGES: ReadonlySet<ProposalKind> = new Set(["add", "check", "not-yet"]);

/** Notes that lead to spending. */
const SPENDING: ReadonlySet<ProposalKind> = new Set(["add", "go-on", "choose"]);

/** Texts below the table. */
export function moneyTexts(i18n: Translator, report: Report, note: Note): readonly string[] {
  const { t } = i18n;
  const { staff, money } = figuresOf(report, note);
  const taken = money.freedForRunning;
  const all = [...money.existing, ...money.fresh];
  const readings = all.some(({ status, amount }) => status === "reading" && amount !== null);
  const recommended = [...all, ...staff.fresh].some(
    ({ status, amount }) => status === "recommended" && amount !== null,
  );
  return [
    ...(recommended ? [t(readings ? "note.moneyRecommendedRest" : "note.moneyRecommended")] : []),
    ...(readings ? [t("note.moneyReading")] : []),
    ...(taken > 0 ? [t("note.moneyRunningFirst", { amount: resourceInSentence(i18n, "money", taken) })] : []),
    ...(note.kind === "add" && money.nothingForNew ? [t("note.moneyNoneFound")] : []),
    ...(WAGES.has(note.kind) ? wageText(i18n, report, staff) : []),
    // Where nothing was asked, no support was looked for.
    ...(note.kind === "nothing" ? [] : grantsTexts(i18n, note)),
    ...(SPENDING.has(note.kind) ? [t("note.planCodes")] : [t("note.moneyNoSpending")]),
  ];
}

/** What the table counts, and over which years. */
export function moneyLead({ t }: Translator, report: Report, note: Note): string {
  const years = noteYears(report, note);
  const [first] = years;
  if (first === undefined) return t("note.moneyLead");
  const last = years.at(-1) ?? first;
  return [
    t("note.moneyLead"),
    first === last ? t("note.moneyPeriodOne", { year: first }) : t("note.moneyPeriod", { first, last }),
  ].join(" ");
}

/** Text for the revision of the multi-year plan: the action, and its money per year; empty if nothing is new. */
export function planTexts(i18n: Translator, report: Report, note: Note): readonly string[] {
  if (note.kind !== "add") return [];
  const { t } = i18n;
  const { money, years } = figuresOf(report, note);
  const [from, to] = [years[0], years.at(-1)];
  const known = money.fresh.every(({ amount }) => amount !== null);
  const sum = money.fresh.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const one = euros(i18n, known ? sum : null);
  const amount = known ? t("note.chooseAtLeast", { amount: one }) : one;
  const forms = formsAs(i18n, note.forms, "withArticle");
  const { extraForRunning: extra } = money;
  return [
    t(from !== undefined && from === to ? "note.planTextOne" : "note.planText", { year: note.year, forms }),
    ...(from === undefined || to === undefined
      ? []
      : [
          from === to
            ? t("note.planEstimateOne", { amount, year: from })
            : t("note.planEstimate", { amount, first: String(from), last: String(to) }),
        ]),
    ...(extra > 0 ? [t("note.planRunning", { amount: euros(i18n, extra) })] : []),
  ];
}
