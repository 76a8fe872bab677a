import type { Certainty, FirstShare } from "../../domain/certainty";
import type { Id } from "../../domain/dataset";

/** How often a form stays first among the attainable forms or among all; null where that is not known. */
export function firstShare(certainty: Certainty | null, form: Id, among: FirstShare["among"]): FirstShare | null {
  const figure = certainty?.[among] ?? null;
  const found = figure?.forms.find((f) => f.form === form);
  if (figure === null || found === undefined) return null;
  const { firstAlone, firstShared } = found;
  const { exact, standardError } = figure;
  // Rounding may carry the sum of two volumes a hair beyond 1.
  const share = Math.min(1, firstAlone + firstShared);
  return { form, share, alone: firstAlone, exact, standardError, among };
}
