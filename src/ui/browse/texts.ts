import type { Id, Municipality, Partner, Place, Practice } from "../../domain/dataset";
import { formName } from "../../i18n/phrases";
import { countryName } from "../../i18n/rule-text";
import type { Words } from "../../i18n/words";
import { about, facts } from "../../state/app";

/** Name of a place; a place that stands for a whole country has the name of that country in the language of the page. */
export function placeText(words: Words, { name, country, precision }: Place): string {
  return precision === "country" ? countryName(words, country) : name;
}

/** "Banjul (Gambia)"; the name alone where it is a country or has none. */
export function partnerText(words: Words, { name, country }: Partner): string {
  if (country === null) return name;
  const shown = countryName(words, country);
  // A partner that is a whole country has its name in the language of the data.
  const whole = new Intl.DisplayNames(facts.language, { type: "region", fallback: "code" }).of(country) === name;
  return whole || shown === name ? shown : words.t("browse.examples.partner", { name, country: shown });
}

/** "2019–2023", "sinds 2010", "2022"; null = the source names no year. */
export function yearsText(words: Words, { from, to }: Practice["years"]): string | null {
  if (from === null) return to === null ? null : String(to);
  if (to === null) return words.t("practice.since", { from });
  return from === to ? String(from) : words.t("practice.years", { from, to });
}

/** "Oostende (West-Vlaanderen, 71.331 inwoners op 1 januari 2020)". */
export function municipalityText(words: Words, { name, province, population2020 }: Municipality): string {
  return words.t("browse.examples.municipality", {
    name,
    province,
    inhabitants: words.format.number(population2020),
    date: words.format.date(about.population?.date ?? ""),
  });
}

/** Names of themes. */
export function themeNames(words: Words, ids: readonly Id[]): readonly string[] {
  return ids.map((id) => words.data.themes[id]?.name ?? id);
}

/** Forms to choose from, by name. */
export function formOptions(words: Words, ids: readonly Id[]): readonly { value: Id; label: string }[] {
  return ids.map((id) => ({ value: id, label: formName(words, id) }));
}
