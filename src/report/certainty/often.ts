import type { FormCertainty } from "../../domain/certainty";

/** How often something holds, in a word. */
export type Often = "always" | "almost-always" | "mostly" | "half" | "sometimes" | "rarely" | "never";

/** From which share on a word is used, highest first; `rarely` is all that is left above nothing. Reason: docs/decisions. */
export const OFTEN_FROM = [
  ["almost-always", 0.9],
  ["mostly", 0.6],
  ["half", 0.4],
  ["sometimes", 0.1],
] as const satisfies readonly (readonly [Often, number])[];

/** The word for how often a form is first; "always" and "never" only where they are proved. */
export function oftenOf({ first, verdict }: Pick<FormCertainty, "first" | "verdict">): Often {
  if (verdict === "always" || verdict === "never") return verdict;
  return OFTEN_FROM.find(([, from]) => first >= from)?.[0] ?? "rarely";
}
