import type { Id } from "../../domain/id";
import type { Municipality } from "../../domain/facts/municipality";
import type { Partner, MapPlace, Practice } from "../../domain/facts/practice";
import { formName } from "../phrases";
import { stateText } from "./knowledge-facts";
import { countryName } from "./rules";
import type { Translator } from "../../i18n/translator";

/** Name of a place; a place that represents a country has the country's name in the language of the page. */
export function placeText(i18n: Translator, { name, country, precision }: MapPlace): string {
  return precision === "country" ? countryName(i18n, country) : name;
}

/**
 * "Banjul (Gambia)"; only the name if it is a country or has none.
 * @param source language of the data set, in which a partner that is a country is named.
 */
export function partnerText(i18n: Translator, { name, country }: Partner, source: string): string {
  if (country === null) return name;
  const shown = countryName(i18n, country);
  const whole = new Intl.DisplayNames(source, { type: "region", fallback: "code" }).of(country) === name;
  return whole || shown === name ? shown : i18n.t("browse.examples.partner", { name, country: shown });
}

/** "2019–2023", "sinds 2010", "2022"; null = no year in the source. */
export function yearsText(i18n: Translator, { from, to }: Practice["years"]): string | null {
  if (from === null) return to === null ? null : String(to);
  if (to === null) return i18n.t("practice.since", { from });
  return from === to ? String(from) : i18n.t("practice.years", { from, to });
}

/** Period and present state of an example: "2019–2023", "Afgelopen, laatste spoor: 2024"; empty = unknown. */
export function exampleFacts(i18n: Translator, { years, state }: Practice): readonly string[] {
  const facts = [yearsText(i18n, years), state === null ? null : stateText(i18n, state)];
  return facts.filter((fact) => fact !== null);
}

/** "Oostende (West-Vlaanderen, 71.331 inwoners op 1 januari 2020)"; `counted` is the ISO date of the count. */
export function municipalityText(
  i18n: Translator,
  { name, province, population2020 }: Municipality,
  counted: string,
): string {
  return i18n.t("browse.examples.municipality", {
    name,
    province,
    inhabitants: i18n.format.number(population2020),
    date: i18n.format.date(counted),
  });
}

/** Names of themes. */
export function themeNames(i18n: Translator, ids: readonly Id[]): readonly string[] {
  return ids.map((id) => i18n.data.themes[id]?.name ?? id);
}

/** Forms to choose from, by name. */
export function formOptions(i18n: Translator, forms: readonly { readonly id: Id }[]) {
  return forms.map(({ id }) => ({ value: id, label: formName(i18n, id) }));
}
