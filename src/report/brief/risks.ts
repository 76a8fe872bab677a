import type { Id } from "../../domain/id";
import type { Risk } from "../../domain/facts/guidance";

/** Risks of a form that a decision names: first the support that can end, then the work that hangs on one person. */
export function mainRisks(risks: readonly Risk[], form: Id): readonly Risk[] {
  const own = risks.filter(({ forms }) => forms.includes(form));
  return (["support", "person"] as const).flatMap((main) => own.find((risk) => risk.main === main) ?? []);
}
