import type { WholeDataset } from "../../domain/facts/dataset";
import { LEVELS, LONG_TERM_YEARS } from "../../domain/level";
import { COMPARE_LIMITS, MOST_ADDED, UNDO_MINUTES } from "../../domain/limits";
import { WHOLE_LANGUAGES } from "../../i18n/whole-languages";

/** A count or amount, or an ISO date. */
export type Figure = number | string;

/** Numbers and dates known from the data set and the rules of the advice, by the name used in texts. */
export type Figures = ReadonlyMap<string, Figure>;

type Named = readonly (readonly [name: string, figure: Figure])[];

function amountsOf({ workForms, practices, channels }: WholeDataset): Named {
  return [...workForms, ...practices, ...channels]
    .flatMap(({ amounts }) => amounts)
    .flatMap(({ id, min, max }) => [[`amounts.${id}.min`, min] as const, [`amounts.${id}.max`, max] as const]);
}

function needsOf({ workForms }: WholeDataset): Named {
  return workForms.flatMap(({ id, needs: { fte, euroPerYear } }) => [
    ...(fte === null ? [] : [[`needs.${id}.fte`, fte.minimum] as const]),
    ...(euroPerYear === null ? [] : [[`needs.${id}.euro`, euroPerYear.minimum] as const]),
  ]);
}

function levelsOf({ workForms }: WholeDataset): Named {
  return workForms.flatMap(({ id, cells }) =>
    Object.entries(cells).map(([criterion, { level }]) => [`levels.${id}.${criterion}`, level] as const),
  );
}

function datesOf({ population, channels, calendar }: WholeDataset): Named {
  return [
    // Without municipalities no sentence about their population is shown.
    ["populationDate", population?.date ?? "?"],
    ...channels.flatMap(({ id, endsOn }) => (endsOn === null ? [] : [[`channels.${id}.endsOn`, endsOn] as const])),
    ...calendar.flatMap(({ id, when }) =>
      when !== "always" && "date" in when ? [[`moments.${id}.date`, when.date] as const] : [],
    ),
  ];
}

/** The one home of every figure that a text may name: `{{figure.workForms}}`. Unknown figures are absent. */
export function figuresOf(dataset: WholeDataset): Figures {
  const { workForms, criteria, worth } = dataset;
  return new Map([
    ["workForms", workForms.length],
    ["criteria", criteria.length],
    ["wishes", criteria.filter(({ kind }) => kind === "benefit").length],
    ["highestLevel", Math.max(...LEVELS)],
    ["purse", worth.purse],
    ["occasion", worth.occasion],
    ["partnerRegion", worth.partnerRegion],
    ["longTerm", LONG_TERM_YEARS],
    ["languages", WHOLE_LANGUAGES.length],
    ["leastCompared", COMPARE_LIMITS.least],
    ["mostCompared", COMPARE_LIMITS.most],
    ["mostAdded", MOST_ADDED],
    ["undoMinutes", UNDO_MINUTES],
    ...datesOf(dataset),
    ...levelsOf(dataset),
    ...needsOf(dataset),
    ...amountsOf(dataset),
  ]);
}
