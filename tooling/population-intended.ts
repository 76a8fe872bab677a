import type { Answers } from "../src/domain/answers";
import type { ContextOption, WorkForm } from "../src/domain/facts/matrix";
import type { Dataset } from "../src/domain/facts/dataset";
import type { Level } from "../src/domain/level";
import { advise } from "../src/engine/score/advise";
import { randomFrom } from "../src/engine/weights/sample";
import { benefitIds, CONTEXT_SHARE, pick, type Random, randomMeans, TERMS } from "./population";

/** How a simulated person answers: how often with one plus too many, and where the pluses come from. */
export interface Manner {
  readonly name: string;
  /** Probability, per ambition, of wishing one plus more than meant: 0 for a sober person. */
  readonly yes: number;
  /** "none" = no pluses: a control, to show how much the context answers decide by themselves. */
  readonly pluses: "scale" | "purse" | "none";
}

/**
 * Probabilities of a plus too many by a yes-sayer, of a wish that is one plus off, and of a context answer unrelated to
 * the form. Our choices, neither measured nor fitted: compare the manners with each other, not a figure with practice.
 */
const YES = 2 / 3;
const NOISE = 0.3;
const ASTRAY = 0.1;

/** The manners to compare. */
export const MANNERS: readonly Manner[] = [
  { name: "sober, plain scale", yes: 0, pluses: "scale" },
  { name: "yes-saying, plain scale", yes: YES, pluses: "scale" },
  { name: "sober, purse", yes: 0, pluses: "purse" },
  { name: "yes-saying, purse", yes: YES, pluses: "purse" },
  { name: "no ambitions (control)", yes: 0, pluses: "none" },
];

/** A person's wishes: the levels of the form, some one plus off, some one too many; up to 4. */
function wishes(dataset: Dataset, form: WorkForm, yes: number, random: Random): ReadonlyMap<string, number> {
  return new Map(
    benefitIds(dataset).map((id) => {
      const off = random() < NOISE ? pick(random, [-1, 1]) : 0;
      const meant = Math.min(3, Math.max(0, (form.cells[id]?.level ?? 0) + off));
      return [id, meant + Number(random() < yes)];
    }),
  );
}

/** Removes pluses one by one from an ambition with the fewest, until the purse suffices. */
function insidePurse(wished: ReadonlyMap<string, number>, purse: number, random: Random): ReadonlyMap<string, number> {
  const given = new Map(wished);
  const sum = () => [...given.values()].reduce((all, pluses) => all + pluses, 0);
  while (sum() > purse) {
    const some = [...given].filter(([, pluses]) => pluses > 0);
    const least = Math.min(...some.map(([, pluses]) => pluses));
    // Ties are broken at random: the order of the columns is not a wish.
    const [id] = pick(
      random,
      some.filter(([, pluses]) => pluses === least),
    );
    given.set(id, least - 1);
  }
  return given;
}

/** An option that the form meets; sometimes any option, and as often as in the population none. */
function answered(options: readonly ContextOption[], form: WorkForm, random: Random): string | null {
  if (random() >= CONTEXT_SHARE) return null;
  const met = options.filter((option) => (option.levels[form.id]?.level ?? 0) > 0);
  return pick(random, random() < ASTRAY ? options : met).id;
}

function givenPluses(dataset: Dataset, form: WorkForm, { yes, pluses }: Manner, random: Random): Answers["ambitions"] {
  const wished = wishes(dataset, form, yes, random);
  if (pluses === "none") return {};
  const given = pluses === "purse" ? insidePurse(wished, dataset.worth.purse, random) : wished;
  return Object.fromEntries([...given].map(([id, wish]) => [id, Math.min(3, wish) as Level]));
}

/** Answers of a person with one form in mind. */
export function intendedProfile(dataset: Dataset, form: WorkForm, manner: Manner, random: Random): Answers {
  const { from, to } = form.term;
  const terms = TERMS.filter(
    (term) => term === "no-preference" || (Number(term.at(0)) <= to && Number(term.at(-1)) >= from),
  );
  const occasion = answered(dataset.occasions, form, random);
  return {
    respondent: {},
    term: pick(random, terms),
    occasions: occasion === null ? "none" : [occasion],
    partnerRegion: answered(dataset.partnerRegions, form, random) ?? "no-preference",
    ...randomMeans(random),
    ambitions: givenPluses(dataset, form, manner, random),
  };
}

/** How often the advice finds the intended form; shares of the people, 0 to 1. */
export interface HitRate {
  /** The intended form is first among the possible ones, alone or tied. */
  readonly first: number;
  /** That, or it is the best of all forms but not possible now. */
  readonly withNotNow: number;
}

/**
 * Simulates people, equally many for each intended form.
 * @param size total number of people.
 */
export function hitRate(dataset: Dataset, manner: Manner, size: number, seed: number): HitRate {
  const random = randomFrom(seed);
  let [first, withNotNow] = [0, 0];
  for (let n = 0; n < size; n += 1) {
    const form = dataset.workForms[n % dataset.workForms.length];
    if (form === undefined) break;
    const { possible, topOfAll, notNow } = advise(dataset, intendedProfile(dataset, form, manner, random));
    const isFirst = possible[0]?.forms.includes(form.id) ?? false;
    const better = topOfAll.includes(form.id) && notNow.some(({ forms }) => forms.includes(form.id));
    first += Number(isFirst);
    withNotNow += Number(isFirst || better);
  }
  return { first: first / size, withNotNow: withNotNow / size };
}
