import type { Advice, FormAdvice, TieGroup } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { Robustness } from "../../domain/robustness";
import type { CoreFacts } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { WorkForm } from "../../domain/facts/matrix";
import type { Situation } from "../../domain/situation";
import { conflictsOf } from "./conditions";
import { partsOf } from "./contributions";
import { withOwn } from "./own";
import { situationOf } from "./situation";
import { standingOf } from "./standing";

function adviseForm(dataset: CoreFacts, situation: Situation, form: WorkForm): FormAdvice {
  const parts = partsOf(dataset, situation, form);
  const running = situation.running.includes(form.id);
  const others = dataset.workForms.filter((other) => other !== form && situation.running.includes(other.id));
  const { standing, staff, money } = standingOf(
    form.needs,
    situation,
    others.map((other) => other.needs),
  );
  return {
    form: form.id,
    delivered: parts.reduce((sum, part) => sum + part.delivered, 0),
    asked: parts.reduce((sum, part) => sum + part.asked, 0),
    parts,
    extra: parts.reduce((sum, part) => sum + part.extra, 0),
    conflicts: conflictsOf(dataset, situation, form),
    standing,
    staff,
    money,
    running,
    possible: running || standing !== "not-now",
    needs: form.needs,
  };
}

type Order = (a: FormAdvice, b: FormAdvice) => number;

/** Compares scores as fractions by cross-multiplication; negative when `a` is better. */
export const compareScores: Order = (a, b) => b.delivered * a.asked - a.delivered * b.asked;

const byPlace: Order = (a, b) => a.conflicts.length - b.conflicts.length || compareScores(a, b);

/** Order within a tie group: lower euro threshold (unknown last), then id. */
const byThreshold: Order = (a, b) => {
  const [x, y] = [a, b].map(({ needs }) => needs.euroPerYear?.minimum ?? Number.MAX_VALUE) as [number, number];
  return x - y || (a.form < b.form ? -1 : Number(a.form > b.form));
};

/** Groups tied forms; expects a sorted list. */
function tieGroups(sorted: readonly FormAdvice[], order: Order): readonly TieGroup[] {
  const groups: { rank: number; forms: string[]; first: FormAdvice }[] = [];
  sorted.forEach((form, index) => {
    const last = groups.at(-1);
    if (last !== undefined && order(last.first, form) === 0) last.forms.push(form.form);
    else groups.push({ rank: index + 1, forms: [form.form], first: form });
  });
  return groups.map(({ rank, forms }) => ({ rank, forms }));
}

type Header = Pick<Advice, "situation" | "scored" | "asked" | "orderedBy">;

function ranked(header: Header, all: readonly FormAdvice[], order: Order): Advice {
  const sorted = all.toSorted((a, b) => order(a, b) || byThreshold(a, b));
  const [possible, notNow] = [sorted.filter((form) => form.possible), sorted.filter((form) => !form.possible)];
  const groups = (forms: readonly FormAdvice[], by: Order) => (header.scored ? tieGroups(forms, by) : []);
  const byScore = all.toSorted((a, b) => byPlace(a, b) || byThreshold(a, b));
  const fewestConflicts = possible[0]?.conflicts.length ?? 0;
  return {
    ...header,
    forms: [...possible, ...notNow],
    possible: groups(possible, order),
    notNow: groups(notNow, order),
    topOfAll: groups(byScore, byPlace)[0]?.forms ?? [],
    contenders: possible.filter(({ conflicts }) => conflicts.length === fewestConflicts).map(({ form }) => form),
    fewestConflicts,
  };
}

/**
 * The deterministic advice: pluses asked and delivered, conflicts, people and money, and all forms in two lists.
 * `score = delivered / asked`, 0 to 1, compared as a fraction; unit: pluses, whole numbers. Does not depend on the order
 * of the forms in the data set.
 * Source: method, "Asked and delivered", "Conditions", "People and money".
 * @returns `scored: false` when no pluses were asked; the groups are then empty, and `forms` holds all forms.
 */
export function advise(dataset: CoreFacts, answers: Answers): Advice {
  const facts = withOwn(dataset, answers.own);
  const situation = situationOf(facts, answers);
  const asked = situation.wishes.reduce((sum, wish) => sum + wish.asked, 0);
  const forms = facts.workForms.map((form) => adviseForm(facts, situation, form));
  return ranked({ situation, scored: asked > 0, asked, orderedBy: "score" }, forms, byPlace);
}

/** The advice on one form; undefined for an unknown id. */
export function formOf(advice: Advice, id: Id): FormAdvice | undefined {
  return advice.forms.find(({ form }) => form === id);
}

/** The first tie group of the possible forms; empty when there is none. */
export function topOf({ possible }: Pick<Advice, "possible">): readonly Id[] {
  return possible[0]?.forms ?? [];
}

/**
 * The advice after a duel: by conflicts, then share of first place, then score. Unchanged when no duel counts.
 * Source: method, "Duels".
 */
export function afterDuels(advice: Advice, { forms, duels }: Robustness): Advice {
  if (!duels.some((duel) => "heavier" in duel)) return advice;
  const share = new Map(forms.map(({ form, first }) => [form, first]));
  const byShare: Order = (a, b) =>
    a.conflicts.length - b.conflicts.length ||
    (share.get(b.form) ?? 0) - (share.get(a.form) ?? 0) ||
    compareScores(a, b);
  return ranked({ ...advice, orderedBy: "share" }, advice.forms, byShare);
}
