import type { Advice, Better, FormAdvice, Headline } from "../domain/advice";

function find(advice: Advice, form: string | undefined): FormAdvice | undefined {
  return advice.forms.find((f) => f.form === form);
}

function positive(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

function betterOf(advice: Advice): Better | null {
  const forms = advice.notNow[0]?.forms ?? [];
  const first = find(advice, forms[0]);
  if (first === undefined) return null;
  return {
    forms,
    delivered: first.delivered,
    asked: first.asked,
    lackingFte: positive(first.feasibility.staff.lacking),
    lackingEuroPerYear: positive(first.feasibility.money.lacking),
  };
}

/**
 * What the headline says: the top tie group of what is attainable, and a better form that fails on people or money.
 */
export function headlineOf(advice: Advice): Headline {
  if (!advice.scored) return { kind: "nothing-asked" };
  const better = betterOf(advice);
  const forms = advice.attainable[0]?.forms ?? [];
  const first = find(advice, forms[0]);
  if (first === undefined) return better === null ? { kind: "nothing-asked" } : { kind: "none-attainable", better };
  const withFit = (fit: string) => forms.filter((form) => find(advice, form)?.feasibility.fit === fit);
  return {
    kind: "top",
    forms,
    delivered: first.delivered,
    asked: first.asked,
    stretch: withFit("stretch"),
    unknown: withFit("unknown"),
    better: better !== null && better.delivered > first.delivered ? better : null,
  };
}
