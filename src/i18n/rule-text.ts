import type { AccessRules } from "../domain/dataset";
import type { Language } from "../domain/texts";
import type { Words } from "./words";

const countryNames = new Map<Language, Intl.DisplayNames>();

/** Name of a country in the language of the reader; the code where the browser does not know it. */
export function countryName(words: Words, code: string): string {
  const known = countryNames.get(words.language);
  const names = known ?? new Intl.DisplayNames(words.language, { type: "region", fallback: "code" });
  countryNames.set(words.language, names);
  return names.of(code) ?? code;
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
