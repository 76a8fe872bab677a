import type { Answers } from "../src/domain/answers";
import type { Dataset } from "../src/domain/facts/dataset";
import { type Level, LEVELS } from "../src/domain/level";
import { advise } from "../src/engine/score/advise";
import { randomFrom } from "../src/engine/weights/sample";

/** Limits of docs/method-check.md: shares of the population in which a form is the sole first. */
export const LIMITS = { most: 0.4, least: 0.01 } as const;

/** Size and seed of the population reported in the documentation. */
export const POPULATION = { size: 100_000, seed: 20261123 } as const;

/** Answers to the term. */
export const TERMS = ["1-1", "1-2", "2-2", "2-3", "3-3", "no-preference"] as const;
const FTE = [0.1, 0.3, 0.5, 1] as const;
const EURO = [2000, 6000, 12_000] as const;
/** How often an occasion, or a partner region, is asked. */
export const CONTEXT_SHARE = 0.8;

/** A source of random numbers from 0 to 1. */
export type Random = () => number;

/** A random item of a list, uniformly distributed. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError("nothing to choose from");
  return found;
}

/** Ids of the benefits. */
export function benefitIds(dataset: Dataset): readonly string[] {
  return dataset.criteria.filter(({ kind }) => kind === "benefit").map(({ id }) => id);
}

/** The whole purse spent plus by plus, each on a random ambition that is not full. */
export function randomPurse(dataset: Dataset, random: Random): Answers["ambitions"] {
  const given: Record<string, Level> = Object.fromEntries(benefitIds(dataset).map((id) => [id, 0]));
  for (let left = dataset.worth.purse; left > 0; left -= 1) {
    const open = Object.keys(given).filter((id) => (given[id] ?? 0) < Math.max(...LEVELS));
    if (open.length === 0) break;
    const id = pick(random, open);
    given[id] = ((given[id] ?? 0) + 1) as Level;
  }
  return given;
}

/** People and money of a random municipality, with nothing that can be freed. */
export function randomMeans(random: Random): Pick<Answers, "staff" | "money"> {
  return { staff: { now: pick(random, FTE), freed: 0 }, money: { now: pick(random, EURO), freed: 0 } };
}

/**
 * A random municipality: a full purse, a term, an occasion and a partner region with 80 % probability each, staff and
 * money.
 */
export function randomProfile(dataset: Dataset, random: Random): Answers {
  return {
    respondent: {},
    ambitions: randomPurse(dataset, random),
    term: pick(random, TERMS),
    occasions: random() < CONTEXT_SHARE ? [pick(random, dataset.occasions).id] : "none",
    partnerRegion: random() < CONTEXT_SHARE ? pick(random, dataset.partnerRegions).id : "no-preference",
    ...randomMeans(random),
  };
}

/** How often each form is first among the possible ones. */
export interface Census {
  readonly size: number;
  /** Number of profiles by form id in which it is the sole first. */
  readonly alone: Readonly<Record<string, number>>;
  /** Number of profiles by form id in which it ties for first. */
  readonly shared: Readonly<Record<string, number>>;
  /** Profiles with more than one first form. */
  readonly ties: number;
  /** Profiles in which no possible form meets every condition. */
  readonly conflict: number;
}

/**
 * Counts over a population.
 * @param size number of profiles.
 * @param seed seed of the generator.
 */
export function takeCensus(dataset: Dataset, size: number, seed: number): Census {
  const zero = (): Record<string, number> => Object.fromEntries(dataset.workForms.map((f) => [f.id, 0]));
  const [alone, shared] = [zero(), zero()];
  const random = randomFrom(seed);
  let ties = 0;
  let conflict = 0;
  for (let n = 0; n < size; n += 1) {
    const { possible, fewestConflicts } = advise(dataset, randomProfile(dataset, random));
    const first = possible[0]?.forms ?? [];
    const counts = first.length === 1 ? alone : shared;
    for (const form of first) counts[form] = (counts[form] ?? 0) + 1;
    if (first.length > 1) ties += 1;
    if (fewestConflicts > 0) conflict += 1;
  }
  return { size, alone, shared, ties, conflict };
}

/** Forms outside the limits, one line each. */
export function outsideLimits({ size, alone }: Census): readonly string[] {
  return Object.entries(alone).flatMap(([form, count]) => {
    const share = count / size;
    if (share > LIMITS.most) return [`${form}: alone first in ${share}, more than ${LIMITS.most}`];
    return share < LIMITS.least ? [`${form}: alone first in ${share}, less than ${LIMITS.least}`] : [];
  });
}
