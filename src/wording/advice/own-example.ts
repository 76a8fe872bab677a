import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { stateText } from "../knowledge/knowledge-facts";
import { lowerFirst } from "../phrases";

/**
 * The guide's examples of this very municipality with a proposed form that nobody said runs, each with its state when
 * last checked; null = none. One that has ended is left out.
 * @param most how many are named at most.
 */
export function ownExampleText(i18n: Translator, { top }: Report, most = Infinity): string | null {
  const own = top
    .filter(({ advice }) => !advice.running)
    .flatMap(({ practices }) => practices)
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === "municipality"))
    .filter(({ practice }) => practice.state?.kind !== "ended")
    .map(({ practice: { id, state } }) => {
      const title = i18n.data.practices[id]?.title ?? id;
      const standing = state === null ? i18n.t("state.unknown") : stateText(i18n, state);
      return `${title} (${lowerFirst(i18n, standing)})`;
    });
  const titles = [...new Set(own)].slice(0, most);
  if (titles.length === 0) return null;
  return i18n.t("overview.ownExample", { count: titles.length, titles: titles.join(i18n.format.semicolon) });
}
