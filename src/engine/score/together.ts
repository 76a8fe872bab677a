import type { FormAdvice, Gain } from "../../domain/advice";
import type { Pluses } from "../../domain/level";

/** What forms deliver together: per demand the maximum, so that no form lowers what others deliver. */
export function together(forms: readonly FormAdvice[]): readonly Pluses[] {
  const [first] = forms;
  return (first?.parts ?? []).map((_, index) =>
    forms.reduce((most, { parts }) => Math.max(most, parts[index]?.delivered ?? 0), 0),
  );
}

/** What a form adds to what others deliver together, most pluses first, then by id. */
export function gained(others: readonly FormAdvice[], form: FormAdvice): readonly Gain[] {
  const without = together(others);
  return form.parts
    .flatMap(({ kind, id, asked, delivered }, index): Gain[] => {
      const pluses = delivered - (without[index] ?? 0);
      return pluses > 0 ? [{ kind, id, asked, pluses }] : [];
    })
    .toSorted((a, b) => b.pluses - a.pluses || (a.id < b.id ? -1 : 1));
}

/** Sum of the pluses of gains. */
export function total(gains: readonly Gain[]): Pluses {
  return gains.reduce((sum, { pluses }) => sum + pluses, 0);
}
