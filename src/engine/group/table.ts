import type { Id } from "../../domain/id";
import type { Pluses } from "../../domain/level";

/** What one person asked for, and what each form delivers of it. */
export interface PersonFit {
  readonly person: Id;
  /** 0 = asked for nothing: not heard in the table. */
  readonly asked: Pluses;
  readonly delivered: Readonly<Record<Id, Pluses>>;
  /** Number of this person's conditions that a form does not meet; absent = meets all. */
  readonly conflicts: Readonly<Record<Id, number>>;
}

/** One form, over everybody who asked for something. */
interface GroupRow {
  readonly form: Id;
  /** No shortage of people or money is proven, so it may be proposed. */
  readonly possible: boolean;
  /** What it delivers to each person, out of what that person asked for. */
  readonly fits: readonly {
    readonly person: Id;
    readonly delivered: Pluses;
    readonly asked: Pluses;
    readonly conflicts: number;
  }[];
  /** Mean of delivered / asked, 0 to 1; 0 when nobody asked for anything. */
  readonly mean: number;
  /** Lowest delivered / asked, 0 to 1. */
  readonly worst: number;
  /** Everybody gets at least two thirds. */
  readonly acceptable: boolean;
  /** Number of people with a condition that it does not meet. */
  readonly inConflict: number;
  /** People for whom no form delivers more. */
  readonly firstFor: readonly Id[];
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** A row over one common denominator, so that means and worst fits compare as integers. */
interface Counted extends GroupRow {
  readonly sum: number;
  readonly least: number;
}

function rowOf(form: Id, possible: boolean, heard: readonly PersonFit[]): Counted {
  const common = heard.reduce((all, { asked }) => (all * asked) / commonDivisor(all, asked), 1);
  const fits = heard.map(({ person, asked, delivered, conflicts }) => ({
    person,
    delivered: delivered[form] ?? 0,
    asked,
    conflicts: conflicts[form] ?? 0,
  }));
  const parts = fits.map(({ delivered, asked }) => delivered * (common / asked));
  const [sum, least] = [parts.reduce((total, part) => total + part, 0), parts.length === 0 ? 0 : Math.min(...parts)];
  const best = ({ delivered }: PersonFit) => Math.max(...Object.values(delivered));
  return {
    form,
    possible,
    fits,
    sum,
    least,
    mean: heard.length === 0 ? 0 : sum / common / heard.length,
    worst: least / common,
    acceptable: heard.length > 0 && 3 * least >= 2 * common,
    inConflict: fits.filter(({ conflicts }) => conflicts > 0).length,
    firstFor: heard.filter((person) => person.delivered[form] === best(person)).map(({ person }) => person),
  };
}

/** Acceptable to all first, then fewest people in conflict, highest worst fit, highest mean. */
function compareRows(a: Counted, b: Counted): number {
  return (
    Number(b.acceptable) - Number(a.acceptable) || a.inConflict - b.inConflict || b.least - a.least || b.sum - a.sum
  );
}

/** People x forms, best first, with what can be proposed. */
export interface GroupTable {
  readonly rows: readonly GroupRow[];
  /** The forms that everybody can accept best, including ties. Empty = none is acceptable to all. */
  readonly compromise: readonly Id[];
  /** Forms that are first for most people, by pluses; empty when nobody asked for anything. */
  readonly mostOftenFirst: readonly Id[];
}

/**
 * Delivered / asked per person and form, over those who asked for something. Compromise: among the forms that give
 * everybody at least two thirds, fewest people in conflict, then highest worst fit, then highest mean. Source: method,
 * "Several respondents".
 * @param forms in data set order.
 * @param possible forms that may be proposed.
 */
export function groupTable(
  forms: readonly Id[],
  people: readonly PersonFit[],
  possible: readonly Id[] = forms,
): GroupTable {
  const heard = people.filter(({ asked }) => asked > 0);
  const counted = forms
    .map((form) => rowOf(form, possible.includes(form), heard))
    .toSorted((a, b) => compareRows(a, b) || (a.form < b.form ? -1 : 1));
  const open = counted.filter((row) => row.acceptable && row.possible);
  const votes = Math.max(0, ...counted.map(({ firstFor }) => firstFor.length));
  return {
    rows: counted.map(({ sum: _sum, least: _least, ...row }) => row),
    compromise: open.filter((row) => open[0] !== undefined && compareRows(open[0], row) === 0).map(({ form }) => form),
    mostOftenFirst: forms.filter(
      (form) => votes > 0 && counted.some((row) => row.form === form && row.firstFor.length === votes),
    ),
  };
}
