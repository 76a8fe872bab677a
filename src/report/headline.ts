import type { Advice, Conflict, FormAdvice, ResourceStanding, RunningAdvice } from "../domain/advice";
import type { Certainty, FormCertainty, Rivalry } from "../domain/certainty";
import type { Id } from "../domain/id";
import type { EuroPerYear, Fte, Pluses } from "../domain/level";
import { formOf } from "../engine/score/advise";
import { runningAdvice } from "../engine/score/running";
import type { Variant } from "../engine/variants/types";
import { rivalOf } from "../engine/weights/certainty";

/** Forms of a top group by resource. */
interface ByResource {
  readonly staff: readonly Id[];
  readonly money: readonly Id[];
}

/** Another contender than the form of the headline. */
export interface Contender extends FormCertainty {
  readonly delivered: Pluses;
}

/** A reading of ours that the first place hangs on. */
type Doubt = "without-context" | "disputed-cells";

/** The advice in one sentence, as data; wording makes the sentence. */
export type Headline =
  | { readonly kind: "nothing-asked" }
  | { readonly kind: "none-possible"; readonly better: Better }
  | {
      readonly kind: "top";
      /** The top tie group of what is possible, in order of the list. */
      readonly forms: readonly Id[];
      readonly delivered: Pluses;
      readonly asked: Pluses;
      /** What runs, with the one form that adds most: then the sentence is about that set. null = nothing runs. */
      readonly running: RunningAdvice | null;
      /** What each of them gives up; empty = they meet every condition. */
      readonly conflicts: readonly { readonly form: Id; readonly conflicts: readonly Conflict[] }[];
      /** True where there is nobody, now or to be freed: the sentence begins with that. */
      readonly nobody: boolean;
      /** Named amounts that must be freed first; null = nothing of that resource. */
      readonly toFree: readonly {
        readonly form: Id;
        readonly fte: Fte | null;
        readonly euroPerYear: EuroPerYear | null;
      }[];
      /** Forms whose need nobody names, whose means are not known, or beside which running forms take an unknown part. */
      readonly unknown: Readonly<Record<"need" | "capacity" | "running", ByResource>>;
      /** True where every form that there is stands in the top group: the answers make no difference. */
      readonly everyForm: boolean;
      /** How often each of them is first; null = not known (yet). */
      readonly certainty: readonly FormCertainty[] | null;
      /** null = none, or not known (yet). */
      readonly rival: Rivalry | null;
      /** Every contender but the form of the top group that is first most often; most often first. Empty = not known (yet). */
      readonly others: readonly Contender[];
      /** null = the first place does not hang on it, or that is not known (yet). */
      readonly doubt: Doubt | null;
      /** Forms that deliver more with as few conflicts, but are a proven shortage now. */
      readonly better: Better | null;
    };

/** Best forms of what is not possible now, with what is lacking of the first of them; null = that is not the problem. */
export interface Better {
  readonly forms: readonly Id[];
  readonly delivered: Pluses;
  readonly asked: Pluses;
  /** Conditions that the first of them does not meet. */
  readonly conflicts: number;
  readonly lackingFte: Fte | null;
  readonly lackingEuroPerYear: EuroPerYear | null;
}

function named(amount: number | null): number | null {
  return amount !== null && amount > 0 ? amount : null;
}

function betterOf(advice: Advice): Better | null {
  const forms = advice.notNow[0]?.forms ?? [];
  const [first] = forms.flatMap((form) => formOf(advice, form) ?? []);
  if (first === undefined) return null;
  const { delivered, asked, staff, money } = first;
  const conflicts = first.conflicts.length;
  return {
    forms,
    delivered,
    asked,
    conflicts,
    lackingFte: named(staff.lacking),
    lackingEuroPerYear: named(money.lacking),
  };
}

/** Whether a form of what is not possible now would stand above the top group. */
function isBetter(better: Better, top: FormAdvice): boolean {
  const { conflicts, delivered } = better;
  return conflicts < top.conflicts.length || (conflicts === top.conflicts.length && delivered > top.delivered);
}

function toFreeOf(forms: readonly FormAdvice[]) {
  const amount = ({ standing, toFree }: ResourceStanding<number>) => (standing === "after-freeing" ? toFree : null);
  return forms
    .map(({ form, staff, money }) => ({ form, fte: amount(staff), euroPerYear: amount(money) }))
    .filter(({ fte, euroPerYear }) => fte !== null || euroPerYear !== null);
}

function unknownOf(forms: readonly FormAdvice[], what: "need" | "capacity" | "running"): ByResource {
  const of = (resource: "staff" | "money") =>
    forms.filter((form) => form[resource].unknown === what).map(({ form }) => form);
  return { staff: of("staff"), money: of("money") };
}

function sharesOf(forms: readonly Id[], certainty: Certainty | null): readonly FormCertainty[] | null {
  const shares = forms.flatMap((id) => certainty?.forms.find(({ form }) => form === id) ?? []);
  return shares.length === forms.length ? shares : null;
}

/** The one of a top group that is first most often. */
export function leaderOf(shares: readonly FormCertainty[]): FormCertainty | undefined {
  return shares.toSorted((a, b) => b.first - a.first)[0];
}

function othersOf(advice: Advice, certainty: Certainty | null, shares: readonly FormCertainty[] | null): Contender[] {
  const leader = leaderOf(shares ?? []);
  if (leader === undefined || certainty === null) return [];
  return certainty.forms
    .filter(({ form }) => form !== leader.form)
    .toSorted((a, b) => b.first - a.first)
    .map((one) => ({ ...one, delivered: formOf(advice, one.form)?.delivered ?? 0 }));
}

function doubtOf(variants: readonly Variant[]): Doubt | null {
  const changing = variants.find(({ id, changes }) => changes && (id === "without-context" || id === "disputed-cells"));
  if (changing === undefined) return null;
  return changing.id === "without-context" ? "without-context" : "disputed-cells";
}

/**
 * What the headline says: the top tie group of what is possible, what runs, what is given up, and a better form that
 * fails on people or money.
 * @param advice after duels, where there are any (`afterDuels`).
 * @param variants other readings of the same answers, where they are known.
 */
export function headlineOf(
  advice: Advice,
  certainty: Certainty | null = null,
  variants: readonly Variant[] = [],
): Headline {
  if (!advice.scored) return { kind: "nothing-asked" };
  const better = betterOf(advice);
  const forms = advice.possible[0]?.forms ?? [];
  const found = forms.flatMap((form) => formOf(advice, form) ?? []);
  const [first] = found;
  if (first === undefined) return better === null ? { kind: "nothing-asked" } : { kind: "none-possible", better };
  const { meansNow, meansFreed } = advice.situation;
  const shares = sharesOf(forms, certainty);
  return {
    kind: "top",
    forms,
    delivered: first.delivered,
    asked: first.asked,
    running: runningAdvice(advice),
    conflicts: found
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ form, conflicts }) => ({ form, conflicts })),
    nobody: meansNow.fte === 0 && meansFreed.fte === 0,
    toFree: toFreeOf(found),
    unknown: {
      need: unknownOf(found, "need"),
      capacity: unknownOf(found, "capacity"),
      running: unknownOf(found, "running"),
    },
    everyForm: forms.length > 1 && forms.length === advice.forms.length,
    certainty: shares,
    rival: certainty === null ? null : rivalOf(advice, certainty),
    others: othersOf(advice, certainty, shares),
    doubt: doubtOf(variants),
    better: better !== null && isBetter(better, first) ? better : null,
  };
}
