import type { AccessRules, Id, Municipality, Partner, Practice } from "../../domain/dataset";
import type { Language } from "../../domain/texts";
import { formName } from "../../i18n/phrases";
import type { Words } from "../../i18n/words";

const countryNames = new Map<Language, Intl.DisplayNames>();

/** Name of a country in the language of the reader; the code where the browser does not know it. */
export function countryName(words: Words, code: string): string {
  const known = countryNames.get(words.language);
  const names = known ?? new Intl.DisplayNames(words.language, { type: "region", fallback: "code" });
  countryNames.set(words.language, names);
  return names.of(code) ?? code;
}

/** "Banjul (Gambia)"; the name alone where it is a country or has none. */
export function partnerText(words: Words, { name, country }: Partner): string {
  if (country === null) return name;
  const shown = countryName(words, country);
  return shown === name ? name : words.t("browse.examples.partner", { name, country: shown });
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

const NUMBER_RULES = [
  "maxInhabitants",
  "minParticipants",
  "minForeignParticipants",
  "delegation",
  "minCountries",
] as const satisfies readonly (keyof AccessRules)[];

function numberTexts(words: Words, rules: AccessRules): string[] {
  return NUMBER_RULES.flatMap((rule) => {
    const value = rules[rule];
    return value === undefined ? [] : [words.t(`browse.rule.${rule}`, { number: words.format.number(value) })];
  });
}

function placeTexts(words: Words, rules: AccessRules): string[] {
  const { t, format, data } = words;
  const { provinces, partnerCountries, partnerRegions } = rules;
  return [
    ...(provinces === undefined ? [] : [t("browse.rule.provinces", { list: format.either(provinces) })]),
    ...(partnerCountries === undefined
      ? []
      : [
          t("browse.rule.partnerCountries", {
            list: format.either(partnerCountries.map((code) => countryName(words, code))),
          }),
        ]),
    ...(partnerRegions === undefined
      ? []
      : [
          t("browse.rule.partnerRegions", {
            list: format.either(partnerRegions.map((id) => data.partnerRegions[id]?.name ?? id)),
          }),
        ]),
  ];
}

/** The conditions of a channel in words, one text each; none where no condition is known. */
export function ruleTexts(words: Words, rules: AccessRules): readonly string[] {
  const { t, format } = words;
  const { applicants, minInhabitants, together } = rules;
  return [
    ...(applicants === undefined
      ? []
      : [t("browse.rule.applicants", { list: format.either(applicants.map((a) => t(`browse.applicant.${a}`))) })]),
    ...(minInhabitants === undefined
      ? []
      : [
          t(together === true ? "browse.rule.minInhabitantsTogether" : "browse.rule.minInhabitants", {
            number: format.number(minInhabitants),
          }),
        ]),
    ...numberTexts(words, rules),
    ...placeTexts(words, rules),
  ];
}
