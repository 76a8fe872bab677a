import { equal } from "../../domain/values/equal";
import type { Conflict, ResourceStanding } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Pluses } from "../../domain/level";
import type { Changed } from "../basis/types";
import type { Headline } from "../headline";
import type { RankingRow, Report } from "../report";

/** Whether a form is first among the possible ones: alone, tied, or not. */
type First = "alone" | "shared" | "no";

/** A changed standing or set of conflicts. */
export type FitChange =
  | ({ readonly kind: "staff" | "money" } & Changed<ResourceStanding<number>>)
  /** Conditions that the form does not meet. */
  | ({ readonly kind: "conflicts" } & Changed<readonly Conflict[]>);

/** What other answers change for one form. */
export interface FormDifference extends Changed<RankingRow> {
  readonly form: Id;
  /** Pluses delivered, after - before. */
  readonly delivered: number;
  readonly first: Changed<First>;
  /**
   * Ranks gained within its part of the list, negative = lost; null when it moved to the other part, or has no rank.
   */
  readonly places: number | null;
  /** Whether it became possible or stopped being so; null = neither. */
  readonly moved: "possible" | "not-now" | null;
  readonly fits: readonly FitChange[];
  /** Whether any of the above changed. */
  readonly changed: boolean;
}

/** The first tie group of the possible forms, before or after; empty when there is none. */
export interface HeadlineTop {
  readonly forms: readonly Id[];
  /** Pluses that each of them delivers; 0 when there are none. */
  readonly delivered: Pluses;
  readonly asked: Pluses;
  /** Why `forms` is empty. */
  readonly none: "nothing-asked" | "none-possible" | null;
}

/** The difference between the report of the original answers and that of the answers shown. */
export interface ReportDifference {
  /** Pluses asked after - before. */
  readonly asked: number;
  readonly top: Changed<HeadlineTop> & { readonly changed: boolean };
  /** Every form, in the order shown. */
  readonly forms: readonly FormDifference[];
  /** Whether the advice itself differs: top group, score, rank, condition or standing. */
  readonly changed: boolean;
}

function firstOf(row: RankingRow): First {
  if (row.part !== "possible" || row.rank !== 1) return "no";
  return row.tied > 1 ? "shared" : "alone";
}

/** The first tie group of the possible forms, from a headline. */
export function headlineTop(headline: Headline): HeadlineTop {
  if (headline.kind === "top") {
    const { forms, delivered, asked } = headline;
    return { forms, delivered, asked, none: null };
  }
  const asked = headline.kind === "none-possible" ? headline.better.asked : 0;
  return { forms: [], delivered: 0, asked, none: headline.kind };
}

/** The reported part of a standing: more people or money changes nothing for a form without a specified need. */
function relevant({ standing, need, toFree, lacking, unknown }: ResourceStanding<number>) {
  return { standing, need, toFree, lacking, unknown };
}

function fitChanges(before: RankingRow, after: RankingRow): readonly FitChange[] {
  const [old, now] = [before.advice, after.advice];
  const resources = (["staff", "money"] as const).flatMap((kind): FitChange[] => {
    const [a, b] = [old[kind], now[kind]];
    return equal(relevant(a), relevant(b)) ? [] : [{ kind, before: a, after: b }];
  });
  const kinds = (conflicts: readonly Conflict[]) => conflicts.map(({ kind }) => kind);
  if (equal(kinds(old.conflicts), kinds(now.conflicts))) return resources;
  return [{ kind: "conflicts", before: old.conflicts, after: now.conflicts }, ...resources];
}

function formDifference(before: RankingRow, after: RankingRow): FormDifference {
  const delivered = after.advice.delivered - before.advice.delivered;
  const first = { before: firstOf(before), after: firstOf(after) };
  const moved = before.part === after.part ? null : after.part;
  const ranked = moved === null && before.rank !== null && after.rank !== null;
  const places = ranked ? (before.rank ?? 0) - (after.rank ?? 0) : null;
  const fits = fitChanges(before, after);
  const changed =
    delivered !== 0 ||
    first.before !== first.after ||
    moved !== null ||
    (places ?? 0) !== 0 ||
    (before.rank === null) !== (after.rank === null) ||
    fits.length > 0;
  return { form: after.form, before, after, delivered, first, places, moved, fits, changed };
}

/**
 * How the advice differs when other answers are shown, per form and as a whole, in pluses and ranks. A report does not
 * differ from itself, and swapping the two flips every sign.
 * @param original report of the original answers.
 * @param shown report of the answers shown, from the same data set; forms that only one of them has are left out.
 */
export function differenceOf(original: Report, shown: Report): ReportDifference {
  const old = new Map(original.ranking.map((row) => [row.form, row]));
  const forms = shown.ranking.flatMap((row): FormDifference[] => {
    const before = old.get(row.form);
    return before === undefined ? [] : [formDifference(before, row)];
  });
  const [before, after] = [headlineTop(original.headline), headlineTop(shown.headline)];
  const asked = after.asked - before.asked;
  const topChanged = before.none !== after.none || !equal(before.forms.toSorted(), after.forms.toSorted());
  return {
    asked,
    top: { before, after, changed: topChanged },
    forms,
    changed: topChanged || asked !== 0 || forms.some((form) => form.changed),
  };
}
