import type { Id } from "../domain/id";
import type { RankingRow, Report } from "./report";

/** The form that comes after others: of what does not run the one that delivers most, whether it can be now or not. */
export function nextRow({ ranking }: Report, forms: readonly Id[]): RankingRow | undefined {
  const others = ranking.filter(({ form, advice }) => !forms.includes(form) && !advice.running);
  return others.toSorted((a, b) => b.advice.delivered - a.advice.delivered)[0];
}
