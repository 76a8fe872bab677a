import * as fc from "fast-check";
import type { Answers, DuelAnswer, OwnSettings } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/facts/dataset";
import { LEVELS } from "../../src/domain/level";
import { benefits, dataset, formIds } from "../../tooling/support/dataset";

const level = fc.constantFrom(...LEVELS);
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const occasionIds = ids(dataset.occasions);
const regionIds = ids(dataset.partnerRegions);

const means = (amount: fc.Arbitrary<number>) => {
  const answer = fc.option(fc.oneof(amount, amount, fc.constant<"unknown">("unknown")), { nil: undefined });
  return fc.record({ now: answer, freed: answer });
};

/** Hundredths of an FTE and whole euros, often at the thresholds. */
const fte = fc.oneof(
  fc.constantFrom(0, 0.5),
  fc.integer({ min: 0, max: 120 }).map((n) => n / 100),
);
const euro = fc.oneof(fc.constantFrom(0, 5000, 10_000), fc.integer({ min: 0, max: 12_000 }));

const ownLevels = (options: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...options), fc.dictionary(fc.constantFrom(...formIds), level, { maxKeys: 2 }), {
    maxKeys: 2,
  });

const own: fc.Arbitrary<OwnSettings> = fc.record(
  {
    occasions: ownLevels(occasionIds),
    partnerRegions: ownLevels(regionIds),
    points: fc.record({ occasion: level, partnerRegion: level }, { requiredKeys: [] }),
    needs: fc.dictionary(
      fc.constantFrom(...formIds),
      fc.record({ fte: fc.constantFrom(0, 0.2, 1), euroPerYear: fc.constantFrom(0, 2500) }, { requiredKeys: [] }),
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: [] },
);

const criterion = fc.constantFrom(...benefits, "occasion", "partner-region");
const duel: fc.Arbitrary<DuelAnswer> = fc.oneof(
  fc.record({ heavier: criterion, lighter: criterion }),
  fc.record({ even: fc.tuple(criterion, criterion) }),
);

const choices = (options: readonly string[]) =>
  fc.oneof(fc.constant("none" as const), fc.subarray([...options], { maxLength: 3 }));

/** Any answers that a score depends on: from nothing to more than the purse holds, with or without own settings. */
export const anySituation: fc.Arbitrary<Answers> = fc.record(
  {
    respondent: fc.constant({}),
    ambitions: fc.dictionary(fc.constantFrom(...benefits), level),
    term: fc.constantFrom("1-1", "1-2", "2-2", "2-3", "3-3", "no-preference"),
    occasions: choices(occasionIds),
    partnerRegion: fc.constantFrom(...regionIds, "no-preference"),
    runningForms: choices(formIds),
    staff: means(fte),
    money: means(euro),
    own,
    duels: fc.array(duel, { maxLength: 2 }),
  },
  { requiredKeys: ["respondent", "ambitions", "staff", "money"] },
);

function shuffled<T>(list: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** The real facts with forms, criteria, occasions and partner regions in another order. */
export const reordered: fc.Arbitrary<Dataset> = fc
  .tuple(
    shuffled(dataset.workForms),
    shuffled(dataset.criteria),
    shuffled(dataset.occasions),
    shuffled(dataset.partnerRegions),
  )
  .map(([workForms, criteria, occasions, partnerRegions]) => ({
    ...dataset,
    workForms,
    criteria,
    occasions,
    partnerRegions,
  }));
