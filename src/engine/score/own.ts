import type { OwnLevels, OwnSettings } from "../../domain/answers";
import type { ContextOption, Need, WorkForm } from "../../domain/facts/matrix";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { Source } from "../../domain/facts/source";

const OWN: Source = { kind: "own" };

function withLevels(options: readonly ContextOption[], own: OwnLevels | undefined): readonly ContextOption[] {
  return options.map((option) => {
    const levels = Object.entries(own?.[option.id] ?? {}).map(([form, level]) => [form, { level, source: OWN }]);
    return levels.length === 0 ? option : { ...option, levels: { ...option.levels, ...Object.fromEntries(levels) } };
  });
}

function withNeeds(form: WorkForm, own: NonNullable<OwnSettings["needs"]>[string] | undefined): WorkForm {
  if (own === undefined) return form;
  const need = (named: Need<number> | null, minimum: number | undefined): Need<number> | null =>
    minimum === undefined ? named : { minimum, status: "own", source: OWN };
  const { fte, euroPerYear } = form.needs;
  return { ...form, needs: { fte: need(fte, own.fte), euroPerYear: need(euroPerYear, own.euroPerYear) } };
}

/**
 * The data set with the person's own levels, points and needs in place of the guide's, each sourced `{ kind: "own" }`.
 * Without settings the same object. Source: method, "Own settings".
 */
export function withOwn(dataset: CoreFacts, own: OwnSettings | undefined): CoreFacts {
  if (own === undefined) return dataset;
  const { worth } = dataset;
  return {
    ...dataset,
    worth: {
      ...worth,
      occasion: own.points?.occasion ?? worth.occasion,
      partnerRegion: own.points?.partnerRegion ?? worth.partnerRegion,
    },
    occasions: withLevels(dataset.occasions, own.occasions),
    partnerRegions: withLevels(dataset.partnerRegions, own.partnerRegions),
    workForms: dataset.workForms.map((form) => withNeeds(form, own.needs?.[form.id])),
  };
}
