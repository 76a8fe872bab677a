import type { Advice } from "../../domain/advice";
import { type DuelAnswer, duelPair } from "../../domain/answers";
import type { Id } from "../../domain/id";
import { formOf } from "../score/advise";
import { orderedPairs, type OrderedPair, type Region, regionOf } from "./region";

/** Forms to compare, and the weightings consistent with the answers. */
export interface Problem {
  readonly forms: readonly Id[];
  readonly criteria: readonly Id[];
  /** Indexes of the criteria that the person ordered by giving pluses: the ambitions. */
  readonly ambitions: readonly number[];
  /** Pluses asked, 1 to 3, per criterion. */
  readonly asked: readonly number[];
  /** Forms x criteria, 0 to asked. */
  readonly delivered: readonly (readonly number[])[];
  /** delivered / asked. */
  readonly values: readonly (readonly number[])[];
  readonly region: Region;
  /** Duels about asked criteria that contradict neither the pluses nor an earlier duel. */
  readonly duels: readonly DuelAnswer[];
}

/** Adds the duels that leave the region a volume. */
function withDuels(criteria: readonly Id[], start: readonly OrderedPair[], answers: readonly DuelAnswer[]) {
  const pairs = [...start];
  const duels = answers.filter((duel) => {
    const [a, b] = duelPair(duel).map((id) => criteria.indexOf(id)) as [number, number];
    if (a === -1 || b === -1 || a === b) return false;
    if ("even" in duel) return true;
    const fits = regionOf(criteria.length, [...pairs, [a, b]]) !== null;
    if (fits) pairs.push([a, b]);
    return fits;
  });
  return { region: regionOf(criteria.length, pairs), duels };
}

/**
 * Constraints on the weightings: w >= 0, sum 1 over what was asked; w_j >= w_k only where both are ambitions and j got
 * more pluses than k, or where a duel says so. Source: method, "Weights".
 * @returns null when no pluses were asked or no form is possible.
 * @throws EngineError {field: "criteria", reason: "too-many"}.
 */
export function problemOf(advice: Advice, forms: readonly Id[], answers: readonly DuelAnswer[] = []): Problem | null {
  const { wishes } = advice.situation;
  if (wishes.length === 0 || forms.length === 0) return null;
  const criteria = wishes.map(({ id }) => id);
  const asked = wishes.map((wish) => wish.asked);
  const ambitions = wishes.flatMap(({ kind }, index) => (kind === "benefit" ? [index] : []));
  const { region, duels } = withDuels(criteria, orderedPairs(ambitions, asked), answers);
  if (region === null) return null;
  const delivered = forms.map((form) => (formOf(advice, form)?.parts ?? []).map((part) => part.delivered));
  const values = delivered.map((row) => row.map((pluses, j) => pluses / (asked[j] ?? 1)));
  return { forms, criteria, ambitions, asked, delivered, values, region, duels };
}
