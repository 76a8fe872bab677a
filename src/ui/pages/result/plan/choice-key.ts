import type { Id } from "../../../../domain/id";

/** Key of a set of forms among the choices. */
export function choiceKey(forms: readonly Id[]): string {
  return forms.join("+");
}
