import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";
import type { RankingRow } from "../../report/report";
import { type FormCase, formIn } from "../phrases";

/** The forms of rows. */
export function idsOf(rows: readonly RankingRow[]): readonly Id[] {
  return rows.map(({ form }) => form);
}

/** Forms as a list within a sentence, in the given case. */
export function formsAs(i18n: Translator, rows: readonly RankingRow[], as: FormCase): string {
  return i18n.format.list(rows.map(({ form }) => formIn(i18n, form, as)));
}

/** "2.000 euro", or a field to fill in if unknown. */
export function euros({ t, format }: Translator, amount: number | null): string {
  return amount === null ? t("note.eurosOpen") : t("note.euros", { amount: format.number(amount) });
}
