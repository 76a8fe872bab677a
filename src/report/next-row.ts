import type { Id } from "../domain/id";
import type { RankingRow, Report } from "./report";

/** The runner-up after the given forms: the non-running form that delivers most, possible now or not. */
export function nextRow({ ranking }: Report, forms: readonly Id[]): RankingRow | undefined {
  const others = ranking.filter(({ form, advice }) => !forms.includes(form) && !advice.running);
  return others.toSorted((a, b) => b.advice.delivered - a.advice.delivered)[0];
}
