import type { Advice, Better, FormAdvice, Headline, ResourceFit } from "../domain/advice";
import type { Certainty, FirstShare } from "../domain/certainty";
import type { Id } from "../domain/dataset";
import { firstShare } from "./certainty/shares";

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

function stretchOf(forms: readonly FormAdvice[]) {
  const toFree = ({ fit, toFree: amount }: ResourceFit<number>) => (fit === "stretch" ? amount : null);
  return forms
    .map(({ form, feasibility: { staff, money } }) => ({ form, fte: toFree(staff), euroPerYear: toFree(money) }))
    .filter(({ fte, euroPerYear }) => fte !== null || euroPerYear !== null);
}

function unknownOf(forms: readonly FormAdvice[], what: "need" | "capacity") {
  const of = (resource: "staff" | "money") =>
    forms.filter(({ feasibility }) => feasibility[resource].unknown === what).map(({ form }) => form);
  return { staff: of("staff"), money: of("money") };
}

function certaintyOf(forms: readonly Id[], certainty: Certainty | null): readonly FirstShare[] | null {
  const shares = forms.flatMap((form) => firstShare(certainty, form, "attainable") ?? []);
  return shares.length === forms.length ? shares : null;
}

/**
 * What the headline says: the top tie group of what is attainable, and a better form that fails on people or money.
 */
export function headlineOf(advice: Advice, certainty: Certainty | null = null): Headline {
  if (!advice.scored) return { kind: "nothing-asked" };
  const better = betterOf(advice);
  const forms = advice.attainable[0]?.forms ?? [];
  const found = forms.flatMap((form) => find(advice, form) ?? []);
  const [first] = found;
  if (first === undefined) return better === null ? { kind: "nothing-asked" } : { kind: "none-attainable", better };
  return {
    kind: "top",
    forms,
    delivered: first.delivered,
    asked: first.asked,
    stretch: stretchOf(found),
    needUnknown: unknownOf(found, "need"),
    capacityUnknown: unknownOf(found, "capacity"),
    moneyFree: found.every(({ feasibility }) => feasibility.money.need === 0),
    running: found.filter(({ running }) => running).map(({ form }) => form),
    everyForm: forms.length > 1 && forms.length === advice.forms.length,
    certainty: certaintyOf(forms, certainty),
    better: better !== null && better.delivered > first.delivered ? better : null,
  };
}
