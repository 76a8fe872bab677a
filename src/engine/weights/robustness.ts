import type { Advice } from "../../domain/advice";
import type { DuelAnswer } from "../../domain/answers";
import type { Robustness, Rivalry } from "../../domain/robustness";
import { problemOf } from "./problem";
import { isSame, proofsOf } from "./proof";
import { sharesOf, spread } from "./sample";
import { topOf } from "../score/advise";

/** Sampling effort. */
interface SampleOptions {
  /** Number of weightings, 1 or more. Standard error of a share: 0.13 percentage points at 16,384, at most 0.25. */
  readonly points: number;
  /** The same seed gives the same shares; an integer from 0 to 2^32 - 1. */
  readonly seed: number;
  /** Whether to prove the verdicts as well. */
  readonly prove: boolean;
}

/** The full sample, with proofs. */
export const FULL: SampleOptions = { points: 16_384, seed: 20_261_126, prove: true };

/** A quick first answer. */
export const FIRST: SampleOptions = { ...FULL, points: 4096, prove: false };

/**
 * How often each contender takes first place and each rank, over the weightings consistent with the answers, and
 * whether it is first always, sometimes or never. Source: method, "Shares of first place".
 * @returns null when no pluses were asked or no form is possible.
 * @throws EngineError {field: "criteria", reason: "too-many"} beyond 12 criteria.
 */
export function robustnessOf(
  advice: Advice,
  duels: readonly DuelAnswer[] = [],
  { points, seed, prove }: SampleOptions = FULL,
): Robustness | null {
  const problem = problemOf(advice, advice.contenders, duels);
  if (problem === null) return null;
  const { forms, values, delivered, asked, region } = problem;
  const { alone, ranks } = sharesOf(values, spread(region, points, seed));
  const proofs = prove ? proofsOf(delivered, asked, region) : [];
  return {
    forms: forms.map((form, i) => ({
      form,
      verdict: proofs[i]?.verdict ?? null,
      first: ranks[i]?.[0] ?? 0,
      alone: alone[i] ?? 0,
      ranks: ranks[i] ?? [],
      same: forms.filter((_, k) => k !== i && isSame(delivered[k] ?? [], delivered[i] ?? [])),
    })),
    points,
    seed,
    duels: problem.duels,
  };
}

/** A form within this share of the leader is its rival. */
const CLOSE = 0.15;

/**
 * The form to name beside the leader: the other contender that is first most often, if it is first more often than the
 * leader or within 15 points of it. In a tie the leader is the tied form that is first most often, and every other
 * form, tied or not, is compared with it. Source: method, "Shares of first place".
 * @returns null when the leader has no rival.
 */
export function rivalOf(advice: Advice, { forms }: Robustness): Rivalry | null {
  const byShare = forms.toSorted((a, b) => b.first - a.first);
  const top = topOf(advice);
  const leader = byShare.find(({ form }) => top.includes(form));
  const rival = byShare.find((form) => form !== leader);
  if (leader === undefined || rival === undefined || rival.first < leader.first - CLOSE) return null;
  return { leader: leader.form, leaderShare: leader.first, rival: rival.form, rivalShare: rival.first };
}
