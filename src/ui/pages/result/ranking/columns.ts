import type { Conflict } from "../../../../domain/advice";
import type { RankingRow } from "../../../../report/report";
import type { Translator } from "../../../../i18n/translator";
import type { IconName } from "../../../parts/signs/Icon";
import { conflictPhrase } from "../../../../wording/advice/conflict";
import { standingText } from "../../../../wording/advice/standing";

/** What a column of the list is about. */
export type Column = "staff" | "money" | "term";

/** The icon of a column. */
export const COLUMN_ICONS: Readonly<Record<Column, IconName>> = { staff: "people", money: "money", term: "calendar" };

/** What the rows show, and what applies to all of them and is therefore said once. */
export interface Columns {
  readonly shown: readonly Column[];
  /** Sentences that replace columns and phrases which every row would repeat. */
  readonly once: readonly string[];
  /** Conflicts that every form has. */
  readonly common: readonly Conflict["kind"][];
}

/** What applies to one resource for every form: a sentence, or none if mentioned elsewhere; null if forms differ. */
function onceTexts(
  i18n: Translator,
  rows: readonly RankingRow[],
  resource: "staff" | "money",
): readonly string[] | null {
  const { t, format } = i18n;
  const all = rows.map(({ advice }) => advice[resource]);
  const texts = all.map((of) => (of.standing === "fits" ? t("overview.fitsEvery") : standingText(i18n, resource, of)));
  const [text = "", other] = new Set(texts);
  if (other !== undefined) return null;
  return text === t(`standing.no-answer_${resource}`) ? [] : [`${t(`fit.${resource}`)}${format.colon}${text}`];
}

/** The columns that distinguish the forms. */
export function columnsOf(i18n: Translator, rows: readonly RankingRow[]): Columns {
  const { t } = i18n;
  const resources = (["staff", "money"] as const).map((resource) => ({
    resource,
    once: onceTexts(i18n, rows, resource),
  }));
  const blocked = (kind: Conflict["kind"]) =>
    rows.filter(({ advice }) => advice.conflicts.some((conflict) => conflict.kind === kind)).length;
  const common = (["term", "occasion", "partner-region"] as const).filter((kind) => blocked(kind) === rows.length);
  const phrases = (rows[0]?.advice.conflicts ?? [])
    .filter(({ kind }) => common.includes(kind))
    .map((conflict) => t("overview.everyForm", { phrase: conflictPhrase(i18n, conflict) }));
  const term = blocked("term");
  return {
    shown: [
      ...resources.filter(({ once }) => once === null).map(({ resource }) => resource),
      ...(term > 0 && term < rows.length ? (["term"] as const) : []),
    ],
    once: [...resources.flatMap(({ once }) => once ?? []), ...phrases],
    common,
  };
}
