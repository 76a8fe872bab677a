import type { Advice, PartKind } from "../../domain/advice";
import type { Answers } from "../../domain/answers";
import type { ContextOption, Dataset, Id } from "../../domain/dataset";
import type { TermRange } from "../../domain/level";
import { askedOccasions, askedTerm } from "../score/demands";
import { termGap } from "../score/contributions";
import { doubledBenefits } from "./space";
import { subsetsNear } from "./subsets";
import type { Candidate } from "./types";

/** At most so many sets of occasions are tried; with ten occasions or fewer that is all of them. */
const MOST_SETS = 1024;

const TERMS = ["1-1", "1-2", "2-2", "2-3", "3-3", "no-preference"] as const;

interface Board {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
}

/** Points of one form on one kind of demand, and what is asked, after a change. */
interface After {
  readonly asked: number;
  readonly points: (form: Id) => number;
}

const NOTHING: After = { asked: 0, points: () => 0 };

type Changed = Pick<Candidate, "path" | "from" | "to" | "toggles">;

/** Takes the parts of one kind out of every score and puts others in. */
function candidate({ advice }: Board, kind: PartKind, changed: Changed, after: After): Candidate {
  const old = advice.demands.reduce((sum, d) => sum + (d.kind === kind ? d.multiplier * d.asked : 0), 0);
  const points = advice.forms.map((form) => {
    const before = form.parts.reduce((sum, p) => sum + (p.kind === kind ? p.multiplier * p.delivered : 0), 0);
    return form.delivered - before + after.points(form.form);
  });
  return { ...changed, asked: advice.asked - old + after.asked, points };
}

function doubles(board: Board): readonly Candidate[] {
  const { dataset, answers, advice } = board;
  const asked = advice.demands.filter((d) => d.kind === "benefit" && d.asked > 0);
  const twice = doubledBenefits(answers);
  const now = asked.map((d) => d.id).filter((id) => twice.has(id));
  const ids = asked.map((d) => d.id).toSorted();
  const parts = new Map(
    advice.forms.map((f) => [f.form, new Map(f.parts.map((p) => [p.id, p.delivered] as const))] as const),
  );
  const { sets } = subsetsNear(ids, now, { most: Infinity, size: dataset.worth.doubleMaximum });
  return sets.map(({ set, toggles }) => {
    const factor = (id: Id) => (set.includes(id) ? dataset.worth.doubleFactor : 1);
    const changed = { path: "double", from: answers.double, to: set.length === 0 ? "none" : set, toggles } as const;
    return candidate(board, "benefit", changed, {
      asked: asked.reduce((sum, d) => sum + factor(d.id) * d.asked, 0),
      points: (form) => asked.reduce((sum, d) => sum + factor(d.id) * (parts.get(form)?.get(d.id) ?? 0), 0),
    });
  });
}

function terms(board: Board): readonly Candidate[] {
  const { dataset, answers } = board;
  if (!dataset.criteria.some((c) => c.kind === "term")) return [];
  const worth = dataset.worth.term;
  const offered = new Map<Id, TermRange>(dataset.workForms.map((f) => [f.id, f.term]));
  return TERMS.filter((to) => to !== (answers.term ?? "no-preference")).map((to) => {
    const asked = askedTerm({ ...answers, term: to });
    const changed = { path: "term", from: answers.term, to, toggles: 1 } as const;
    if (asked === null) return candidate(board, "term", changed, NOTHING);
    const gap = (form: Id) => termGap(asked, offered.get(form) ?? asked);
    return candidate(board, "term", changed, { asked: worth, points: (form) => Math.max(0, worth - gap(form)) });
  });
}

/** What options of the chapters deliver: the highest level over them, no more than what it is worth. */
function context(options: readonly ContextOption[], worth: number): After {
  if (options.length === 0) return NOTHING;
  const points = (form: Id) => Math.min(worth, Math.max(...options.map((o) => o.levels[form]?.level ?? 0)));
  return { asked: worth, points };
}

function occasions(board: Board): { readonly candidates: readonly Candidate[]; readonly all: boolean } {
  const { dataset, answers } = board;
  const byId = new Map(dataset.occasions.map((o) => [o.id, o]));
  const now = askedOccasions(dataset, answers);
  const { sets, all } = subsetsNear([...byId.keys()].toSorted(), now, { most: MOST_SETS, size: byId.size });
  const candidates = sets.map(({ set, toggles }) => {
    const to = set.length === 0 ? "none" : set;
    const chosen = set.flatMap((id) => byId.get(id) ?? []);
    const changed = { path: "occasions", from: answers.occasions, to, toggles } as const;
    return candidate(board, "occasion", changed, context(chosen, dataset.worth.occasion));
  });
  return { candidates, all };
}

function regions(board: Board): readonly Candidate[] {
  const { dataset, answers } = board;
  const ids = dataset.partnerRegions.map((r) => r.id).toSorted();
  const now = ids.find((id) => id === answers.partnerRegion) ?? "no-preference";
  return [...ids, "no-preference"]
    .filter((to) => to !== now)
    .map((to) => {
      const changed = { path: "partnerRegion", from: answers.partnerRegion, to, toggles: 1 } as const;
      const chosen = dataset.partnerRegions.filter((r) => r.id === to);
      return candidate(board, "partner-region", changed, context(chosen, dataset.worth.partnerRegion));
    });
}

/** Every other answer to one of the questions beside the ambitions, per question. */
export interface SingleChanges {
  readonly double: readonly Candidate[];
  readonly term: readonly Candidate[];
  readonly occasions: readonly Candidate[];
  readonly partnerRegion: readonly Candidate[];
  /** Whether all sets of occasions are there. */
  readonly allOccasions: boolean;
}

/** All single changes of doubles, term, occasions and partner region; per question the fewest choices changed first. */
export function singleChanges(dataset: Dataset, answers: Answers, advice: Advice): SingleChanges {
  const board: Board = { dataset, answers, advice };
  const { candidates, all } = occasions(board);
  return {
    double: doubles(board),
    term: terms(board),
    occasions: candidates,
    partnerRegion: regions(board),
    allOccasions: all,
  };
}
