import {
  amountText,
  criterionName,
  formList,
  formListFirst,
  formName,
  levelWords,
  needText,
  partName,
  pluses,
  termText,
  upperFirst,
  wishName,
} from "../phrases";
import { plusChange } from "./difference";
import { standingCell } from "./standing";
import type { Dataset } from "../../domain/facts/dataset";
import type { Translator } from "../../i18n/translator";
import type { CompareCell, CompareRow, Report } from "../../report/report";
import type { CompareHeading, FormPair } from "../../report/compare/comparison";
import type { TextTable } from "../text-table";

function levelText({ t }: Translator, cell: Extract<CompareCell, { kind: "level" }>): string {
  const { asked, delivered, level } = cell;
  const lines = [
    asked === null ? levelWords(t, level) : t("common.ofAsked", { asked, delivered: delivered ?? 0 }),
    ...(cell.disputed === null ? [] : [t("compare.disputed", { sign: levelWords(t, cell.disputed) })]),
  ];
  return lines.join("\n");
}

/** The items on separate lines, or that there are none. */
function listText({ t }: Translator, items: readonly string[]): string {
  return items.length === 0 ? t("compare.none") : items.join("\n");
}

/** Examples and channels by name, with what is closed and how a channel is doing. */
export function itemNames(
  { t, format, data }: Translator,
  { practices, channels }: Pick<Dataset, "practices" | "channels">,
  { kind, ids }: Extract<CompareCell, { kind: "practices" | "channels" }>,
): readonly string[] {
  if (kind === "practices")
    return ids.map((id) => {
      const title = data.practices[id]?.title ?? id;
      const open = practices.find((practice) => practice.id === id)?.open ?? true;
      return open ? title : `${title} (${t("practice.closed")})`;
    });
  return ids.map((id) => {
    const channel = channels.find((one) => one.id === id);
    const name = data.channels[id]?.name ?? id;
    if (channel === undefined) return name;
    const checked = t("channel.checked", { date: format.date(channel.checkedOn) });
    return `${name} (${t(`channel.status_${channel.status}`)}, ${checked})`;
  });
}

function cellText(i18n: Translator, cell: CompareCell): string {
  const { t, format, data } = i18n;
  switch (cell.kind) {
    case "score":
      return t("common.ofAsked", { delivered: cell.delivered, asked: cell.asked });
    case "level":
      return levelText(i18n, cell);
    case "term": {
      const term = termText(i18n, cell.term);
      return cell.fits === null ? term : `${term}\n${t(cell.fits ? "term.fits" : "term.notFits")}`;
    }
    case "resource":
      return [
        ...new Set([
          // The standing says that no minimum is known.
          ...(cell.standing.unknown === "need" ? [] : [needText(i18n, cell.resource, cell.standing.need)]),
          standingCell(i18n, cell.resource, cell.standing),
        ]),
      ].join("\n");
    case "who":
      return listText(i18n, Object.values(data.workForms[cell.form]?.who ?? {}));
    case "amounts":
      return listText(
        i18n,
        cell.amounts.map((a) => `${data.amounts[a.id]?.label ?? a.id}${format.colon}${amountText(i18n, a)}`),
      );
    case "practices":
      return listText(
        i18n,
        cell.ids.map((id) => data.practices[id]?.title ?? id),
      );
    case "channels":
      return listText(
        i18n,
        cell.ids.map((id) => data.channels[id]?.name ?? id),
      );
  }
}

/** What all forms have in common where no difference counts: "2 van 2"; null = they differ. */
export function sharedText(i18n: Translator, { differs, cells }: CompareRow): string | null {
  const [first, ...others] = new Set(cells.map((cell) => cellText(i18n, cell)));
  return differs || first === undefined || others.length > 0 ? null : first.replaceAll("\n", ", ");
}

/** "Met een stedenband krijgt u 2 punten meer dan met een jumelage", or that both deliver the same. */
export function pairTitle(i18n: Translator, { first, second, difference }: FormPair): string {
  const values = { first: formList(i18n, [first]), second: formList(i18n, [second]) };
  const text =
    difference === 0
      ? i18n.t("compare.pairEqual", values)
      : i18n.t("compare.pairMore", { ...values, pluses: pluses(i18n, difference) });
  return upperFirst(i18n, text);
}

/** The points that the difference of a pair consists of: "+2 punten voor wederzijds leren en −1 punt voor ...". */
export function pairLines(i18n: Translator, pair: FormPair): string {
  const lines = [...pair.for, ...pair.against];
  if (lines.length === 0) return i18n.t("compare.pairSame");
  const texts = lines.map((line) =>
    i18n.t("compare.pairLine", { pluses: plusChange(i18n, line.pluses), what: wishName(i18n, line.first.id) }),
  );
  return `${i18n.format.list(texts)}.`;
}

/** What the heading says of the two: more points, or more conditions that are met. */
export function headingText(i18n: Translator, { pair, by }: CompareHeading): string {
  if (by === "points") return pairTitle(i18n, pair);
  const { first, second } = pair;
  const text = i18n.t("compare.pairMeets", { first: formList(i18n, [first]), second: formList(i18n, [second]) });
  return upperFirst(i18n, text);
}

/** The subject of a row: a wish as it is asked, another criterion, or something else. */
export function rowName(i18n: Translator, { kind, id }: CompareRow): string {
  if (kind === "benefit") return partName(i18n, { kind, id });
  return kind === "criterion" ? criterionName(i18n, id) : i18n.t(`compare.row_${kind}`);
}

/** The first forms of the list side by side; `leftOut` names kinds of rows to leave out. */
export function comparisonTable(i18n: Translator, report: Report, leftOut: readonly string[] = []): TextTable {
  const { t } = i18n;
  const { forms, rows } = report.comparison;
  return {
    caption: t("compare.caption", { forms: formListFirst(i18n, forms) }),
    headers: [t("compare.what"), ...forms.map((id) => formName(i18n, id))],
    rows: rows
      .filter((row) => !leftOut.includes(row.kind))
      .map((row) => ({
        cells: [
          row.differs ? `${rowName(i18n, row)}\u00A0≠` : rowName(i18n, row),
          ...row.cells.map((cell) => cellText(i18n, cell)),
        ],
        strong: row.differs,
      })),
  };
}
