import type { Amount } from "../../domain/facts/amount";
import type { Dataset } from "../../domain/facts/dataset";
import type { Practice } from "../../domain/facts/practice";
import type { Id } from "../../domain/id";
import { sizeClass } from "../browse/examples";
import type { MatchContext, SizeClass } from "../match/types";

/** What one or more municipalities gave or received, as an example tells it. */
interface ExampleMoney {
  readonly practice: Practice;
  /** In euros; one or more. */
  readonly amounts: readonly Amount[];
  /** Population on 1 January 2020 of its municipality; of several, of the one nearest in size. */
  readonly inhabitants: number;
  readonly size: SizeClass;
  /** Whether that is the size of the asking municipality; null = that size is not known. */
  readonly same: boolean | null;
}

/**
 * Amounts from other municipalities for some forms, those nearest in size first; ties by id. For information only: they
 * never decide. Empty while the list of municipalities is not loaded.
 */
export function moneyOfExamples(
  { practices }: Pick<Dataset, "practices">,
  forms: readonly Id[],
  { municipality, municipalities = [] }: MatchContext,
): readonly ExampleMoney[] {
  const own = municipality?.population2020 ?? null;
  const distance = (inhabitants: number) => (own === null ? 0 : Math.abs(Math.log(inhabitants / own)));
  return practices
    .filter(({ form, alsoForms }) => [form, ...alsoForms].some((id) => forms.includes(id)))
    .filter((practice) => municipality === null || !practice.municipalities.includes(municipality.nis))
    .flatMap((practice) => {
      const amounts = practice.amounts.filter(({ unit }) => unit.startsWith("eur"));
      const [inhabitants] = municipalities
        .filter(({ nis }) => practice.municipalities.includes(nis))
        .map(({ population2020 }) => population2020)
        .toSorted((a, b) => distance(a) - distance(b));
      if (amounts.length === 0 || inhabitants === undefined) return [];
      const size = sizeClass(inhabitants);
      return [{ practice, amounts, size, same: own === null ? null : size === sizeClass(own), inhabitants }];
    })
    .toSorted(
      (a, b) => distance(a.inhabitants) - distance(b.inhabitants) || a.practice.id.localeCompare(b.practice.id),
    );
}
