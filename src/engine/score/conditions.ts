import type { Conflict } from "../../domain/advice";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { WorkForm } from "../../domain/facts/matrix";
import type { TermRange } from "../../domain/level";
import type { Situation } from "../../domain/situation";
import { bestOption, chosenOptions } from "./contributions";

function apart(a: TermRange, b: TermRange): boolean {
  return a.from > b.to || b.from > a.to;
}

/** The conditions that a form does not meet. No number of pluses makes up for one. Source: method, "Conditions". */
export function conflictsOf(dataset: CoreFacts, situation: Situation, form: WorkForm): readonly Conflict[] {
  const wanted = situation.conditions.term;
  const { source, from, to } = form.term;
  const term: Conflict[] =
    wanted !== null && apart(wanted, form.term) ? [{ kind: "term", wanted, offered: { from, to }, source }] : [];
  const context = (["occasion", "partner-region"] as const).flatMap((kind): Conflict[] => {
    const options = chosenOptions(dataset, situation, kind);
    const best = bestOption(options, form.id);
    if (best === null || (best.levels[form.id]?.level ?? 0) > 0) return [];
    return [{ kind, options: options.map(({ id }) => id) }];
  });
  return [...term, ...context];
}
