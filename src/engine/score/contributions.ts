import type { Part } from "../../domain/advice";
import type { Cell, ContextOption, WorkForm } from "../../domain/facts/matrix";
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

/** A level, with where it was found. */
type CitedLevel = Pick<Cell, "level" | "source">;

/** Written out because `...demand` takes most of the time of an advice in Node 20. */
function partOf(
  { kind, id, asked }: Demand,
  cell: CitedLevel | undefined,
  { extra, options, option, notes }: Pick<Part, "extra" | "options" | "option" | "notes">,
): Part {
  const level = cell?.level ?? 0;
  const delivered = Math.min(level, asked);
  return { kind, id, asked, delivered, extra, level, options, option, source: cell?.source ?? null, notes };
}

function benefitPart(demand: Demand, form: WorkForm): Part {
  const cell = form.cells[demand.id];
  const extra = Math.max(0, (cell?.level ?? 0) - demand.asked);
  return partOf(demand, cell, { extra, options: [], option: null, notes: cell?.notes ?? [] });
}

function contextPart(demand: Demand, form: WorkForm, chosen: readonly ContextOption[]): Part {
  const best = bestOption(chosen, form.id);
  const options = chosen.map((option) => option.id);
  return partOf(demand, best?.levels[form.id], { extra: 0, options, option: best?.id ?? null, notes: [] });
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
