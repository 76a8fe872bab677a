import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { Mention, Practice } from "../../domain/facts/practice";
import type { Municipality } from "../../domain/facts/municipality";
import { SIZE_CLASSES, type SizeClass } from "../match/types";

/** Size class of a population (0 or more). */
export function sizeClass(inhabitants: number): SizeClass {
  return SIZE_CLASSES.find(({ below }) => inhabitants < below)?.id ?? "city";
}

/** An example or a short mention, with the properties to filter by. */
export interface ExampleItem {
  readonly id: Id;
  readonly fact:
    | { readonly kind: "practice"; readonly practice: Practice }
    | { readonly kind: "mention"; readonly mention: Mention };
  readonly form: Id | null;
  readonly themes: readonly Id[];
  readonly regions: readonly Id[];
  /** Countries of the partners, ISO 3166-1 alpha-2, without duplicates. */
  readonly countries: readonly string[];
  /** Known municipalities; empty while their list is not loaded. */
  readonly municipalities: readonly Municipality[];
}

/** Example filters; null = any. */
export interface ExampleFilters {
  readonly form: Id | null;
  readonly theme: Id | null;
  readonly country: string | null;
  readonly region: Id | null;
  readonly size: SizeClass | null;
  readonly province: string | null;
}

/** Matches every example. */
export const ANY_EXAMPLE: ExampleFilters = {
  form: null,
  theme: null,
  country: null,
  region: null,
  size: null,
  province: null,
};

function countriesOf(partners: readonly { readonly country: string | null }[]): readonly string[] {
  return [...new Set(partners.flatMap(({ country }) => (country === null ? [] : [country])))];
}

/** The examples in data order, then the short mentions (which have no themes or partner region). */
export function exampleItems(dataset: Dataset, municipalities: readonly Municipality[]): readonly ExampleItem[] {
  const byNis = new Map(municipalities.map((m) => [m.nis, m]));
  const known = (codes: readonly string[]) => codes.flatMap((nis) => byNis.get(nis) ?? []);
  const common = ({ id, form, municipalities: codes }: Practice | Mention) => ({
    id,
    form,
    municipalities: known(codes),
  });
  const practices = dataset.practices.map((practice) => ({
    ...common(practice),
    fact: { kind: "practice", practice } as const,
    themes: practice.themes,
    regions: practice.regions,
    countries: countriesOf(practice.partners),
  }));
  const mentions = dataset.mentions.map((mention) => ({
    ...common(mention),
    fact: { kind: "mention", mention } as const,
    themes: [],
    regions: [],
    countries: countriesOf([mention.partner]),
  }));
  return [...practices, ...mentions];
}

/** The items that pass every filter, in the order of the search hits if there was a search. */
export function filterExamples(
  items: readonly ExampleItem[],
  filters: ExampleFilters,
  hits: readonly Id[] | null,
): readonly ExampleItem[] {
  const { form, theme, country, region, size, province } = filters;
  const matching = items.filter(
    (item) =>
      (form === null || item.form === form) &&
      (theme === null || item.themes.includes(theme)) &&
      (country === null || item.countries.includes(country)) &&
      (region === null || item.regions.includes(region)) &&
      (size === null || item.municipalities.some((m) => sizeClass(m.population2020) === size)) &&
      (province === null || item.municipalities.some((m) => m.province === province)),
  );
  if (hits === null) return matching;
  const order = new Map(hits.map((id, index) => [id, index]));
  return matching.filter(({ id }) => order.has(id)).toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
}
