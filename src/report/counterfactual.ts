import { withAnswer } from "../domain/answer-path";
import { equal } from "../domain/equal";
import type { Answers } from "../domain/answers";
import type { Id } from "../domain/dataset";
import type {
  ChangedAnswer,
  Counterfactual,
  FormCounterfactuals,
  ResourceChange,
  SearchedSpace,
  Counterfactuals,
} from "../engine/counterfactual/types";

/** Where a change puts a form: alone at the top, or among the first. */
export type FirstPlace = "alone" | "among";

/** One way to put a form first, ready to be tried. */
export interface ChangeOption {
  readonly form: Id;
  readonly place: FirstPlace;
  /** What must be freed besides; null = nothing. */
  readonly resources: ResourceChange | null;
  /** Answers to be given otherwise; empty = the resources do it alone. */
  readonly changes: readonly ChangedAnswer[];
  /** How many other changes of ambitions are just as near. */
  readonly otherWays: number;
}

/** What would put one form first. */
export interface FormOptions {
  readonly form: Id;
  /** Null when it is attainable; else what makes it so. */
  readonly resources: ResourceChange | null;
  /** The nearest way among the first and the nearest alone, nearest first; one where they are the same. */
  readonly nearest: readonly ChangeOption[];
  /** Single changes of other questions that put it among the first too. */
  readonly others: readonly ChangeOption[];
  /** Proven for the whole space: it never stands there. */
  readonly never: { readonly among: boolean; readonly alone: boolean };
}

/** The smallest changes as things to try. */
export interface ChangeOptions {
  /** Forms that can come first, nearest first, then those that never can; each in the order of the list. */
  readonly forms: readonly FormOptions[];
  readonly space: SearchedSpace;
}

function optionOf(form: FormCounterfactuals, place: FirstPlace, change: Counterfactual): ChangeOption {
  const { ambitions, ways } = form[place];
  const otherWays = ambitions !== null && equal(ambitions, change) ? Math.max(0, ways - 1) : 0;
  return { form: form.form, place, resources: form.resources, changes: change.changes, otherWays };
}

function formOptions(form: FormCounterfactuals): FormOptions {
  const { among, alone } = form;
  const [near, nearAlone] = [among.smallest, alone.smallest];
  const first = near === null || equal(near, nearAlone) ? [] : [optionOf(form, "among", near)];
  const second = nearAlone === null ? [] : [optionOf(form, "alone", nearAlone)];
  return {
    form: form.form,
    resources: form.resources,
    nearest: [...first, ...second],
    others: among.others
      .filter((other) => !equal(other, near) && !equal(other, nearAlone))
      .map((other) => optionOf(form, "among", other)),
    never: { among: near === null, alone: nearAlone === null },
  };
}

/** Questions changed, then steps; freeing people or money counts as one question more. Never = last. */
function distance({ among, resources }: FormCounterfactuals): number {
  if (among.smallest === null) return Infinity;
  const { questions, steps } = among.smallest;
  return (questions + (resources === null ? 0 : 1)) * 1000 + steps;
}

/** Puts the smallest changes in order, as things to try. Pure; distances as the engine has them. */
export function changeOptions(changes: Counterfactuals): ChangeOptions {
  const forms = changes.forms
    .map((form) => ({ form, far: distance(form) }))
    // Infinity - Infinity is no number.
    .toSorted((a, b) => (a.far === b.far ? 0 : a.far - b.far))
    .map(({ form }) => formOptions(form));
  return { forms, space: changes.space };
}

/** The answers with an option tried: what must be freed, and the answers given otherwise. */
export function withOption(answers: Answers, option: Pick<ChangeOption, "resources" | "changes">): Answers {
  return [...(option.resources?.changes ?? []), ...option.changes].reduce(
    (sum, { path, to }) => withAnswer(sum, path, to),
    answers,
  );
}
