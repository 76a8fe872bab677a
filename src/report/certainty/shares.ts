import { type Certainty, type FirstShare, firstShareOf } from "../../domain/certainty";
import type { Id } from "../../domain/dataset";

/** How often a form stays first among the attainable forms or among all; null where that is not known. */
export function firstShare(certainty: Certainty | null, form: Id, among: FirstShare["among"]): FirstShare | null {
  const figure = certainty?.[among] ?? null;
  const found = figure?.forms.find((f) => f.form === form);
  if (figure === null || found === undefined) return null;
  const { exact, standardError } = figure;
  return { form, share: firstShareOf(found), alone: found.firstAlone, exact, standardError, among };
}
