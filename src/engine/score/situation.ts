import type { Answers } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { TermBand, TermRange } from "../../domain/level";
import type { Conditions, Demand, Situation } from "../../domain/situation";
import { benefitsOf } from "../../domain/facts/matrix";

/** The term bands asked for; null when not answered or left free (also as 1 to 3). */
function termOf({ term }: Answers): TermRange | null {
  if (term === undefined || term === "no-preference") return null;
  const [from, to] = term.split("-").map(Number) as [TermBand, TermBand];
  return from === 1 && to === 3 ? null : { from, to };
}

function chosen(list: readonly { readonly id: string }[], answer: readonly string[] | "none" | undefined): string[] {
  if (answer === undefined || answer === "none") return [];
  return list.map(({ id }) => id).filter((id) => answer.includes(id));
}

function conditionsOf(dataset: CoreFacts, answers: Answers): Conditions {
  return {
    term: termOf(answers),
    occasions: chosen(dataset.occasions, answers.occasions),
    partnerRegion: dataset.partnerRegions.find(({ id }) => id === answers.partnerRegion)?.id ?? null,
  };
}

function wishesOf(dataset: CoreFacts, { ambitions }: Answers, conditions: Conditions): readonly Demand[] {
  const wishes: Demand[] = benefitsOf(dataset).map((id) => ({ kind: "benefit", id, asked: ambitions[id] ?? 0 }));
  const { occasion, partnerRegion } = dataset.worth;
  if (conditions.occasions.length > 0) wishes.push({ kind: "occasion", id: "occasion", asked: occasion });
  if (conditions.partnerRegion !== null)
    wishes.push({ kind: "partner-region", id: "partner-region", asked: partnerRegion });
  return wishes.filter(({ asked }) => asked > 0);
}

/** Amounts of 0 or more; anything else is unknown. */
function known(amount: unknown): number | null {
  return typeof amount === "number" && Number.isFinite(amount) && amount >= 0 ? amount : null;
}

/**
 * Interprets the answers once. Ambitions without pluses are left out, as are ids that the data set does not know.
 * Source: method, "Asked and delivered".
 * @param dataset as the person reads it (see `withOwn`).
 */
export function situationOf(dataset: CoreFacts, answers: Answers): Situation {
  const conditions = conditionsOf(dataset, answers);
  const { staff, money } = answers;
  return {
    wishes: wishesOf(dataset, answers, conditions),
    conditions,
    meansNow: { fte: known(staff.now), euroPerYear: known(money.now) },
    meansFreed: { fte: known(staff.freed), euroPerYear: known(money.freed) },
    running: chosen(dataset.workForms, answers.runningForms),
  };
}
