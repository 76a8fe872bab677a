import type { Answers } from "../src/domain/answers";
import type { Dataset } from "../src/domain/dataset";
import { LEVELS } from "../src/domain/level";
import { advise } from "../src/engine/score/advise";

/** Limits of the method, "Face validity": shares of the population in which a form is alone first. */
export const LIMITS = { most: 0.4, least: 0.01 } as const;

/** Size and seed of the population that the documentation reports. */
export const POPULATION = { size: 100_000, seed: 20261123 } as const;

const TERMS = ["1-1", "1-2", "2-2", "2-3", "3-3", "no-preference"] as const;
const FTE = [0.1, 0.3, 0.5, 1] as const;
const EURO = [2000, 6000, 12_000] as const;
const CONTEXT_SHARE = 0.8;

/** Numbers from 0 to 1, the same for the same seed everywhere (mulberry32: 32-bit integers only). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: () => number, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError("nothing to choose from");
  return found;
}

/**
 * One made-up municipality: ambitions 0 to 3, a term, an occasion and a partner region each with 80 %, staff and
 * money, nothing that could be freed.
 */
export function randomProfile(dataset: Dataset, random: () => number): Answers {
  const benefits = dataset.criteria.filter((c) => c.kind === "benefit");
  return {
    respondent: {},
    ambitions: Object.fromEntries(benefits.map(({ id }) => [id, pick(random, LEVELS)])),
    term: pick(random, TERMS),
    occasions: random() < CONTEXT_SHARE ? [pick(random, dataset.occasions).id] : "none",
    partnerRegion: random() < CONTEXT_SHARE ? pick(random, dataset.partnerRegions).id : "no-preference",
    staff: { now: pick(random, FTE), freed: 0 },
    money: { now: pick(random, EURO), freed: 0 },
  };
}

/** How often each form is first among what is attainable. */
export interface Census {
  readonly size: number;
  /** Form id to number of profiles in which it is alone first. */
  readonly alone: Readonly<Record<string, number>>;
  /** Form id to number of profiles in which it shares the first place. */
  readonly shared: Readonly<Record<string, number>>;
  /** Profiles with more than one form first. */
  readonly ties: number;
  /** Profiles in which nothing was asked: no ranking. */
  readonly unscored: number;
}

/** Counts over a population. @param size number of profiles. @param seed start of the generator. */
export function takeCensus(dataset: Dataset, size: number, seed: number): Census {
  const zero = (): Record<string, number> => Object.fromEntries(dataset.workForms.map((f) => [f.id, 0]));
  const [alone, shared] = [zero(), zero()];
  const random = randomFrom(seed);
  let ties = 0;
  let unscored = 0;
  for (let n = 0; n < size; n += 1) {
    const first = advise(dataset, randomProfile(dataset, random)).attainable[0]?.forms ?? [];
    const counts = first.length === 1 ? alone : shared;
    for (const form of first) counts[form] = (counts[form] ?? 0) + 1;
    if (first.length > 1) ties += 1;
    if (first.length === 0) unscored += 1;
  }
  return { size, alone, shared, ties, unscored };
}

/** Forms outside the limits, one line each. */
export function outsideLimits({ size, alone }: Census): readonly string[] {
  return Object.entries(alone).flatMap(([form, count]) => {
    const share = count / size;
    if (share > LIMITS.most) return [`${form}: alone first in ${share}, more than ${LIMITS.most}`];
    return share < LIMITS.least ? [`${form}: alone first in ${share}, less than ${LIMITS.least}`] : [];
  });
}
