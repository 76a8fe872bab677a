import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";

/** The forms of rows. */
export function idsOf(rows: readonly { readonly form: Id }[]): readonly Id[] {
  return rows.map(({ form }) => form);
}

/** "2.000 euro", or a field to fill in if unknown. */
export function euros({ t, format }: Translator, amount: number | null): string {
  return amount === null ? t("note.eurosOpen") : t("note.euros", { amount: format.number(amount) });
}
