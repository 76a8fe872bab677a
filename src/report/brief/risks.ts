import type { Id } from "../../domain/id";
import type { Risk } from "../../domain/facts/guidance";

/** The risks of a form that a decision names: support that can end, then work that depends on one person. */
export function mainRisks(risks: readonly Risk[], form: Id): readonly Risk[] {
  const own = risks.filter(({ forms }) => forms.includes(form));
  return (["support", "person"] as const).flatMap((main) => own.find((risk) => risk.main === main) ?? []);
}
