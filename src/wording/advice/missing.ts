import type { Translator } from "../../i18n/translator";
import type { RankingRow } from "../../report/report";
import { wishName } from "../phrases";

/** Maximum number of wishes named; the rest is counted. */
const NAMED = 2;

/** The missing points, most first: "mist wereldburgerschap 1, uw aanleiding 2, nog 1"; empty if none. */
export function missingText(i18n: Translator, { missing }: Pick<RankingRow, "missing">): string {
  if (missing.length === 0) return "";
  const counts = missing.map(({ id, asked, delivered }) => ({ name: wishName(i18n, id), count: asked - delivered }));
  const rest = counts.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
  const named = counts.slice(0, NAMED).map(({ name, count }) => `${name} ${String(count)}`);
  const list = [...named, ...(rest === 0 ? [] : [i18n.t("missing.rest", { number: rest })])];
  return i18n.t("missing.list", { list: list.join(", ") });
}
