import type { Advice, Conflict, FormAdvice, ResourceStanding, RunningAdvice } from "../domain/advice";
import type { Robustness, FormRobustness, Rivalry } from "../domain/robustness";
import type { Id } from "../domain/id";
import type { EuroPerYear, Fte, Pluses } from "../domain/level";
import { formOf, topOf } from "../engine/score/advise";
import { runningAdvice } from "../engine/score/running";
import type { Variant } from "../engine/variants/types";
import { rivalOf } from "../engine/weights/robustness";

/** Forms of a top group by resource. */
interface ByResource {
  readonly staff: readonly Id[];
  readonly money: readonly Id[];
}

/** A contender other than the headline's form. */
export interface Contender extends FormRobustness {
  readonly delivered: Pluses;
}

/** A reading of ours on which the first place depends. */
export interface Doubt {
  /** Occasion or partner region left out, or disputed cells at the level of the text. */
  readonly reading: "without-context" | "disputed-cells";
  /** What is left out; empty = nothing. */
  readonly asked: readonly ("occasion" | "partner-region")[];
  /** Forms that are then first too, or first instead, or no longer first. */
  readonly change: "also" | "instead" | "fewer";
  /** Those forms; empty = nothing is asked then. */
  readonly forms: readonly Id[];
}

/** The advice in one sentence, as data. */
export type Headline =
  | { readonly kind: "nothing-asked" }
  | { readonly kind: "none-possible"; readonly better: Better }
  | {
      readonly kind: "top";
      /** The top tie group of possible forms, in list order. */
      readonly forms: readonly Id[];
      readonly delivered: Pluses;
      readonly asked: Pluses;
      /**
       * The running forms and the one form that adds most, as the subject of the sentence; null = nothing is running.
       */
      readonly running: RunningAdvice | null;
      /** The conditions that each of them does not meet; empty = they meet all. */
      readonly conflicts: readonly { readonly form: Id; readonly conflicts: readonly Conflict[] }[];
      /** No staff, now or to be freed: the sentence starts with that. */
      readonly nobody: boolean;
      /** Specified amounts to free first; null = none of that resource. */
      readonly toFree: readonly {
        readonly form: Id;
        readonly fte: Fte | null;
        readonly euroPerYear: EuroPerYear | null;
      }[];
      /** Forms whose need or means are unknown, or beside which running forms take an unknown amount. */
      readonly unknown: Readonly<Record<"need" | "capacity" | "running", ByResource>>;
      /** Every form is in the top group: the answers make no difference. */
      readonly everyForm: boolean;
      /** How often each of them is first; null = not (yet) known. */
      readonly robustness: readonly FormRobustness[] | null;
      /** null = none, or not (yet) known. */
      readonly rival: Rivalry | null;
      /** All contenders except the top form that is first most often; most often first. Empty = not (yet) known. */
      readonly others: readonly Contender[];
      /** null = the first place does not depend on one, or that is not (yet) known. */
      readonly doubt: Doubt | null;
      /** Forms that deliver more with as few conflicts, but have a proven shortage now. */
      readonly better: Better | null;
    };

/** The best forms that are not possible now, with what the first of them lacks; null = that is not the problem. */
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

/** Whether a form that is not possible now would rank above the top group. */
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

function sharesOf(forms: readonly Id[], robustness: Robustness | null): readonly FormRobustness[] | null {
  const shares = forms.flatMap((id) => robustness?.forms.find(({ form }) => form === id) ?? []);
  return shares.length === forms.length ? shares : null;
}

/** The form of a top group that is first most often. */
export function leaderOf(shares: readonly FormRobustness[]): FormRobustness | undefined {
  return shares.toSorted((a, b) => b.first - a.first)[0];
}

function othersOf(
  advice: Advice,
  robustness: Robustness | null,
  shares: readonly FormRobustness[] | null,
): Contender[] {
  const leader = leaderOf(shares ?? []);
  if (leader === undefined || robustness === null) return [];
  return robustness.forms
    .filter(({ form }) => form !== leader.form)
    .toSorted((a, b) => b.first - a.first)
    .map((one) => ({ ...one, delivered: formOf(advice, one.form)?.delivered ?? 0 }));
}

function doubtOf(advice: Advice, variants: readonly Variant[]): Doubt | null {
  const changing = variants.find(({ id, changes }) => changes && (id === "without-context" || id === "disputed-cells"));
  if (changing === undefined) return null;
  const reading = changing.id === "without-context" ? "without-context" : "disputed-cells";
  const asked = changing.id === "without-context" ? changing.asked : [];
  const [now, then] = [topOf(advice), changing.top];
  const come = then.filter((form) => !now.includes(form));
  const go = now.filter((form) => !then.includes(form));
  if (go.length === 0) return { reading, asked, change: "also", forms: come };
  if (come.length === 0 && then.length > 0) return { reading, asked, change: "fewer", forms: go };
  return { reading, asked, change: "instead", forms: then };
}

/**
 * The headline: the top tie group of possible forms, running forms, conflicts, and a better form that fails on people
 * or money.
 * @param advice after duels, if any (`afterDuels`).
 * @param variants other readings of the same answers, if known.
 */
export function headlineOf(
  advice: Advice,
  robustness: Robustness | null = null,
  variants: readonly Variant[] = [],
): Headline {
  if (!advice.scored) return { kind: "nothing-asked" };
  const better = betterOf(advice);
  const forms = topOf(advice);
  const inTop = forms.flatMap((form) => formOf(advice, form) ?? []);
  const [first] = inTop;
  if (first === undefined) return better === null ? { kind: "nothing-asked" } : { kind: "none-possible", better };
  const { meansNow, meansFreed } = advice.situation;
  const shares = sharesOf(forms, robustness);
  return {
    kind: "top",
    forms,
    delivered: first.delivered,
    asked: first.asked,
    running: runningAdvice(advice),
    conflicts: inTop
      .filter(({ conflicts }) => conflicts.length > 0)
      .map(({ form, conflicts }) => ({ form, conflicts })),
    nobody: meansNow.fte === 0 && meansFreed.fte === 0,
    toFree: toFreeOf(inTop),
    unknown: {
      need: unknownOf(inTop, "need"),
      capacity: unknownOf(inTop, "capacity"),
      running: unknownOf(inTop, "running"),
    },
    everyForm: forms.length > 1 && forms.length === advice.forms.length,
    robustness: shares,
    rival: robustness === null ? null : rivalOf(advice, robustness),
    others: othersOf(advice, robustness, shares),
    doubt: doubtOf(advice, variants),
    better: better !== null && isBetter(better, first) ? better : null,
  };
}
