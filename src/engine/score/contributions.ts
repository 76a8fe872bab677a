import type { Demand, Part } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { ContextOption, Dataset, WorkForm } from "../../domain/dataset";
import type { TermRange } from "../../domain/level";
import { askedOccasions, askedTerm } from "./demands";

/**
 * Gap between two intervals of term bands: 0 when they share a band, else the bands between them (1 or 2).
 */
export function termGap(asked: TermRange, offered: TermRange): number {
  return Math.max(0, offered.from - asked.to, asked.from - offered.to);
}

function contextPart(demand: Demand, form: WorkForm, options: readonly ContextOption[]): Part {
  let best = options[0];
  for (const option of options) {
    if ((option.levels[form.id]?.level ?? 0) > (best?.levels[form.id]?.level ?? 0)) best = option;
  }
  const found = best?.levels[form.id];
  const level = found?.level ?? 0;
  const { kind, id, asked, multiplier } = demand;
  return {
    kind,
    id,
    asked,
    multiplier,
    delivered: Math.min(level, asked),
    extra: 0,
    wanted: { options: options.map((o) => o.id) },
    found: { level },
    option: best?.id ?? null,
    source: found?.source ?? null,
    notes: [],
  };
}

/** Written out: `...demand` takes most of the time of an advice in Node 20, where nothing else is slow. */
function benefitPart({ kind, id, asked, multiplier }: Demand, form: WorkForm): Part {
  const cell = form.cells[id];
  const level = cell?.level ?? 0;
  return {
    kind,
    id,
    asked,
    multiplier,
    delivered: Math.min(level, asked),
    extra: Math.max(0, level - asked),
    wanted: null,
    found: { level },
    option: null,
    source: cell?.source ?? null,
    notes: cell?.notes ?? [],
  };
}

function termPart({ kind, id, asked, multiplier }: Demand, form: WorkForm, wanted: TermRange): Part {
  return {
    kind,
    id,
    asked,
    multiplier,
    delivered: Math.max(0, asked - termGap(wanted, form.term)),
    extra: 0,
    wanted: { term: wanted },
    found: { term: { from: form.term.from, to: form.term.to } },
    option: null,
    source: form.term.source,
    notes: form.cells[id]?.notes ?? [],
  };
}

/**
 * What one form delivers on each demand, with the level or range that was looked up and where it stands.
 * The sum of `multiplier x delivered` over the parts is the form's score, exactly. Source: method, "Asked and delivered".
 */
export function partsOf(
  dataset: Dataset,
  answers: Answers,
  form: WorkForm,
  demands: readonly Demand[],
): readonly Part[] {
  const term = askedTerm(answers);
  const chosen = new Set(askedOccasions(dataset, answers));
  return demands.map((demand) => {
    switch (demand.kind) {
      case "benefit":
        return benefitPart(demand, form);
      case "term":
        return termPart(demand, form, term ?? { from: 1, to: 3 });
      case "occasion":
        return contextPart(
          demand,
          form,
          dataset.occasions.filter((o) => chosen.has(o.id)),
        );
      case "partner-region":
        return contextPart(
          demand,
          form,
          dataset.partnerRegions.filter((r) => r.id === answers.partnerRegion),
        );
    }
  });
}
