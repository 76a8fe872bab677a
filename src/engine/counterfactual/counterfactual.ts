import type { Advice, FormAdvice } from "../../domain/advice";
import { withAnswer } from "../../domain/answer-path";
import type { Answers } from "../../domain/answers";
import type { Dataset } from "../../domain/dataset";
import { advise } from "../score/advise";
import { checkInput } from "../validate";
import { searchSmallest } from "./search";
import { singleChanges, type SingleChanges } from "./single";
import { ambitionChange, ambitionSpace, type AmbitionSpace } from "./space";
import type {
  ChangedAnswer,
  Candidate,
  Counterfactual,
  ChangeTarget,
  FormCounterfactuals,
  ResourceChange,
  Counterfactuals,
} from "./types";

interface Board {
  readonly dataset: Dataset;
  readonly answers: Answers;
  readonly advice: Advice;
  readonly ambitions: AmbitionSpace;
  readonly singles: SingleChanges;
}

/** A form with those it must pass, as indexes of `advice.forms`. */
interface Race {
  readonly form: number;
  readonly rivals: readonly number[];
}

function reaches({ asked, points }: Candidate, { form, rivals }: Race, alone: boolean): boolean {
  const own = points[form] ?? 0;
  return asked > 0 && rivals.every((rival) => (alone ? own > (points[rival] ?? 0) : own >= (points[rival] ?? 0)));
}

function nearest(changes: readonly Counterfactual[]): Counterfactual | null {
  const [first] = changes.toSorted((a, b) => a.questions - b.questions || a.steps - b.steps);
  return first ?? null;
}

function target(board: Board, race: Race, alone: boolean): ChangeTarget {
  const found = searchSmallest(board.ambitions.space, { ...race, alone });
  const ambitions = found === null ? null : ambitionChange(board.ambitions, found);
  const { double, term, occasions, partnerRegion } = board.singles;
  const none = ambitions?.questions === 0;
  const others = (none ? [] : [double, term, occasions, partnerRegion]).flatMap((candidates): Counterfactual[] => {
    const first = candidates.find((c) => reaches(c, race, alone));
    if (first === undefined) return [];
    const { path, from, to } = first;
    return [{ changes: [{ path, from, to }], questions: 1, steps: 0 }];
  });
  return {
    smallest: nearest(ambitions === null ? others : [ambitions, ...others]),
    ambitions,
    ways: found?.ways ?? 0,
    others,
  };
}

const HUNDREDTHS = 100;

/** What could be freed already plus what is lacking, in whole hundredths. */
function freedWith(answers: Answers, group: "staff" | "money", lacking: number): ChangedAnswer[] {
  if (lacking === 0) return [];
  const from = answers[group].freed;
  const known = typeof from === "number" && Number.isFinite(from) && from > 0 ? from : 0;
  const to = (Math.round(known * HUNDREDTHS) + Math.round(lacking * HUNDREDTHS)) / HUNDREDTHS;
  return [{ path: `${group}.freed`, from, to }];
}

function placeOf(advice: Advice, form: string): ResourceChange["thenFirst"] {
  const top = advice.attainable[0]?.forms ?? [];
  if (!top.includes(form)) return "no";
  return top.length === 1 ? "alone" : "shared";
}

/** The answers with what a form lacks freed as well, and that said as data. */
function freed(board: Board, form: FormAdvice): { resources: ResourceChange; attainable: ReadonlySet<string> } {
  const [fte, euroPerYear] = [form.feasibility.staff.lacking ?? 0, form.feasibility.money.lacking ?? 0];
  const changes = [...freedWith(board.answers, "staff", fte), ...freedWith(board.answers, "money", euroPerYear)];
  const then = advise(
    board.dataset,
    changes.reduce((answers, { path, to }) => withAnswer(answers, path, to), board.answers),
  );
  return {
    resources: { fte, euroPerYear, changes, thenFirst: placeOf(then, form.form) },
    attainable: new Set(then.forms.filter((f) => f.feasibility.attainable).map((f) => f.form)),
  };
}

function changeFor(board: Board, index: number): FormCounterfactuals[] {
  const { advice } = board;
  const form = advice.forms[index];
  if (form === undefined) return [];
  const without = form.feasibility.attainable ? null : freed(board, form);
  const inRace = (other: FormAdvice) =>
    without === null ? other.feasibility.attainable : without.attainable.has(other.form);
  const rivals = advice.forms.flatMap((other, i) => (i !== index && inRace(other) ? [i] : []));
  const race: Race = { form: index, rivals };
  return [
    {
      form: form.form,
      resources: without?.resources ?? null,
      alone: target(board, race, true),
      among: target(board, race, false),
    },
  ];
}

/**
 * For each form outside the top group of the attainable forms: the nearest other answers that put it first alone, and
 * those that put it among the first.
 *
 * Space: all answers to all ambitions (0, 1, 2, 3 and no opinion: 5^n) with the rest fixed, and every other answer to
 * one of doubles, term, occasions and partner region with the ambitions fixed. Distance: number of questions answered
 * otherwise, then the sum of |change of t| over the ambitions, to or from no opinion 1; another question adds nothing
 * to that sum. Equally near: the ambitions first in order of id stay as they are; of another question the fewest
 * choices change. The whole space is searched, so null = never in this space (`space` says how large it is).
 *
 * For a form that is not attainable: what must be freed, in closed form (need - now - freed); its changes are those on
 * top of that, among all forms that are then attainable; an empty change = with those means it is first at once.
 * Resources for a form that is attainable never help it: more means only bring more rivals.
 *
 * Unit: pluses, FTE, euro a year; all compared as whole numbers. Nothing asked: what would put each form first from
 * there. No forms: an empty list.
 * @param answers as given or as they count (`effectiveAnswers`).
 * @throws EngineError for bad levels, terms or amounts, and for more doubles than allowed; `field` names it.
 * Source: method, "Smallest change"; counterfactual explanation as the nearest input with another outcome (Wachter,
 * Mittelstadt & Russell 2018, Harvard Journal of Law & Technology 31(2)), here exact by search.
 */
export function counterfactuals(dataset: Dataset, answers: Answers): Counterfactuals {
  checkInput(dataset, answers);
  const advice = advise(dataset, answers);
  const top = advice.attainable[0]?.forms ?? [];
  const ambitions = ambitionSpace(dataset, answers, advice);
  const singles = singleChanges(dataset, answers, advice);
  const board: Board = { dataset, answers, advice, ambitions, singles };
  return {
    top,
    space: {
      ambitions: ambitions.space.questions.reduce((product, q) => product * q.answers.length, 1),
      double: singles.double.length,
      term: singles.term.length,
      occasions: singles.occasions.length,
      partnerRegion: singles.partnerRegion.length,
      allOccasions: singles.allOccasions,
    },
    forms: advice.forms.flatMap((form, index) => (top.includes(form.form) ? [] : changeFor(board, index))),
  };
}
