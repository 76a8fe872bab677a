import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";

/**
 * The guide's examples of this very municipality with a proposed form, neither known to run nor to have ended;
 * null = none.
 * @param most how many are named at most.
 */
export function ownExampleText(i18n: Translator, { top }: Report, most = Infinity): string | null {
  const own = top
    .filter(({ advice }) => !advice.running)
    .flatMap(({ practices }) => practices)
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === "municipality"))
    .filter(({ practice }) => practice.state?.kind !== "ended")
    .map(({ practice }) => i18n.data.practices[practice.id]?.title ?? practice.id);
  const titles = [...new Set(own)].slice(0, most);
  if (titles.length === 0) return null;
  return i18n.t("overview.ownExample", { count: titles.length, titles: titles.join(i18n.format.semicolon) });
}
