import type { Part } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";
import type { RankingRow } from "../../report/report";
import { type FormCase, formIn, partName, resourceInSentence, upperFirst, wishName } from "../phrases";

/** Ids of rows. */
export function idsOf(rows: readonly RankingRow[]): readonly Id[] {
  return rows.map(({ form }) => form);
}

/** Forms as a list inside a sentence, each in this case. */
export function formsAs(i18n: Translator, rows: readonly RankingRow[], as: FormCase): string {
  return i18n.format.list(rows.map(({ form }) => formIn(i18n, form, as)));
}

/** A wish inside a sentence, of a municipality that is spoken about: "wereldburgerschap", "de aanleiding". */
export function noteWish(i18n: Translator, { kind, id }: Pick<Part, "kind" | "id">): string {
  return kind === "benefit" ? wishName(i18n, id) : i18n.t(`headline.condition_${kind}`);
}

/** The same as the head of a row: "Wereldburgerschap", "Aanleiding". */
export function noteWishFirst(i18n: Translator, wish: Pick<Part, "kind" | "id">): string {
  return wish.kind === "benefit" ? upperFirst(i18n, wishName(i18n, wish.id)) : partName(i18n, wish);
}

/** "2.000 euro", or a field where nobody can say. */
export function euros({ t, format }: Translator, amount: number | null): string {
  return amount === null ? t("note.eurosOpen") : t("note.euros", { amount: format.number(amount) });
}

/** Amounts of people and money as a list, those that are null or 0 left out: "0,3 VTE en 7.000 euro per jaar"; empty = none. */
export function amountList(i18n: Translator, staff: number | null, money: number | null): string {
  const amounts = [
    ["staff", staff],
    ["money", money],
  ] as const;
  return i18n.format.list(
    amounts.flatMap(([resource, amount]) =>
      amount === null || amount === 0 ? [] : [resourceInSentence(i18n, resource, amount)],
    ),
  );
}
