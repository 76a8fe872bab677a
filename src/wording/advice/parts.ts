import type { Translator } from "../../i18n/translator";
import type { RankingRow } from "../../report/report";

/** What is true of a form and its neighbours in the list: possible, missing a condition, or not now. */
export function partTitle({ t }: Translator, { part, advice }: RankingRow): string {
  if (part === "not-now") return t("overview.notNow");
  return t(advice.conflicts.length > 0 ? "result.misses" : "result.attainable");
}

/** The list in its order, in parts with a title each. */
export function titledParts(
  i18n: Translator,
  ranking: readonly RankingRow[],
): readonly (readonly [title: string, rows: readonly RankingRow[]])[] {
  const titles = [...new Set(ranking.map((row) => partTitle(i18n, row)))];
  return titles.map((title) => [title, ranking.filter((row) => partTitle(i18n, row) === title)]);
}
