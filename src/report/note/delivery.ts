import type { Part } from "../../domain/advice";
import type { Pluses } from "../../domain/level";
import { together } from "../../engine/score/together";
import type { RankingRow, Report } from "../report";

/** One wish: what is asked, what the running forms deliver together, and what they deliver with the others. */
interface WishDelivery {
  readonly wish: Pick<Part, "kind" | "id">;
  readonly asked: Pluses;
  readonly running: Pluses;
  readonly together: Pluses;
}

/** All wishes, with totals. */
export interface Delivery {
  readonly wishes: readonly WishDelivery[];
  readonly asked: Pluses;
  readonly running: Pluses;
  readonly total: Pluses;
}

/** What running forms deliver, and what they deliver with others: the highest per wish. */
export function deliveryOf(
  { ranking }: Pick<Report, "ranking">,
  running: readonly RankingRow[],
  others: readonly RankingRow[],
): Delivery {
  const all = [...running, ...others];
  const [before, after] = [running, all].map((rows) => together(rows.map(({ advice }) => advice)));
  const wishes = (ranking[0]?.advice.parts ?? []).map(({ kind, id, asked }, index) => ({
    wish: { kind, id },
    asked,
    running: before?.[index] ?? 0,
    together: after?.[index] ?? 0,
  }));
  const sum = (of: (wish: WishDelivery) => Pluses) => wishes.reduce((total, wish) => total + of(wish), 0);
  return {
    wishes,
    asked: sum(({ asked }) => asked),
    running: sum((wish) => wish.running),
    total: sum((wish) => wish.together),
  };
}
