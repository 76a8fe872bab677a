import type { Conflict } from "../../../../domain/advice";
import type { RankingRow } from "../../../../report/report";
import type { Translator } from "../../../../i18n/translator";
import type { IconName } from "../../../parts/signs/Icon";
import { conflictPhrase } from "../../../../wording/conflict";
import { standingText } from "../../../../wording/standing";

/** What a column of the list tells. */
export type Column = "staff" | "money" | "term";

/** The icon of a column. */
export const COLUMN_ICONS: Readonly<Record<Column, IconName>> = { staff: "people", money: "money", term: "calendar" };

/** What the rows show, and what is true of all of them and therefore said once. */
export interface Columns {
  readonly shown: readonly Column[];
  /** Sentences in place of columns and of phrases that every row would repeat. */
  readonly once: readonly string[];
  /** Conflicts that every form has. */
  readonly common: readonly Conflict["kind"][];
}

function allSame(texts: readonly string[]): string | null {
  return new Set(texts).size === 1 ? (texts[0] ?? null) : null;
}

/** Which columns tell the forms apart. */
export function columnsOf(i18n: Translator, rows: readonly RankingRow[]): Columns {
  const { t, format } = i18n;
  const resources = (["staff", "money"] as const).map((resource) => {
    const same = allSame(rows.map(({ advice }) => standingText(i18n, resource, advice[resource])));
    return { resource, once: same === null ? null : `${t(`fit.${resource}`)}${format.colon}${same}` };
  });
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
