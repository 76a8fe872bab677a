import type { Part } from "../../domain/advice";
import type { ContextOption, WorkForm } from "../../domain/facts/matrix";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { Demand, Situation } from "../../domain/situation";

/** The chosen options of a context question. */
export function chosenOptions(
  dataset: CoreFacts,
  { conditions }: Situation,
  kind: "occasion" | "partner-region",
): readonly ContextOption[] {
  if (kind === "occasion") return dataset.occasions.filter(({ id }) => conditions.occasions.includes(id));
  return dataset.partnerRegions.filter(({ id }) => id === conditions.partnerRegion);
}

/** The option with the highest level for a form, the first among equals; null without options. */
export function bestOption(options: readonly ContextOption[], form: Id): ContextOption | null {
  const level = (option: ContextOption): number => option.levels[form]?.level ?? 0;
  return options.reduce<ContextOption | null>(
    (best, option) => (best === null || level(option) > level(best) ? option : best),
    null,
  );
}

/** Written out because `...demand` takes most of the time of an advice in Node 20. */
function benefitPart({ kind, id, asked }: Demand, form: WorkForm): Part {
  const cell = form.cells[id];
  const level = cell?.level ?? 0;
  return {
    kind,
    id,
    asked,
    delivered: Math.min(level, asked),
    extra: Math.max(0, level - asked),
    level,
    options: [],
    option: null,
    source: cell?.source ?? null,
    notes: cell?.notes ?? [],
  };
}

function contextPart({ kind, id, asked }: Demand, form: WorkForm, options: readonly ContextOption[]): Part {
  const best = bestOption(options, form.id);
  const cell = best?.levels[form.id];
  const level = cell?.level ?? 0;
  return {
    kind,
    id,
    asked,
    delivered: Math.min(level, asked),
    extra: 0,
    level,
    options: options.map((option) => option.id),
    option: best?.id ?? null,
    source: cell?.source ?? null,
    notes: [],
  };
}

/**
 * What a form delivers per wish, min(level, asked), with the level and its source; of several occasions the highest
 * level counts. Source: method, "Asked and delivered".
 */
export function partsOf(dataset: CoreFacts, situation: Situation, form: WorkForm): readonly Part[] {
  return situation.wishes.map((wish) =>
    wish.kind === "benefit"
      ? benefitPart(wish, form)
      : contextPart(wish, form, chosenOptions(dataset, situation, wish.kind)),
  );
}
