import type { AccessRules } from "../../domain/facts/channel";
import type { WholeLanguage } from "../../i18n/languages";
import type { Translator } from "../../i18n/translator";
import { upperFirst } from "../phrases";

const countryNames = new Map<WholeLanguage, Intl.DisplayNames>();

/** Name of a country in the reader's language; the code if the browser does not know it. */
export function countryName(i18n: Translator, code: string): string {
  const known = countryNames.get(i18n.whole);
  const names = known ?? new Intl.DisplayNames(i18n.whole, { type: "region", fallback: "code" });
  countryNames.set(i18n.whole, names);
  return names.of(code) ?? code;
}

const NUMBER_RULES = [
  "maxInhabitants",
  "minParticipants",
  "minForeignParticipants",
  "delegation",
  "minCountries",
  "minPartners",
] as const satisfies readonly (keyof AccessRules)[];

function numberTexts(i18n: Translator, rules: AccessRules): string[] {
  return NUMBER_RULES.flatMap((rule) => {
    const value = rules[rule];
    return value === undefined
      ? []
      : [i18n.t(`browse.rule.${rule}`, { count: value, number: i18n.format.number(value) })];
  });
}

function placeTexts(i18n: Translator, rules: AccessRules): string[] {
  const { t, format, data } = i18n;
  const { provinces, arrondissements, partnerCountries, partnerRegions } = rules;
  return [
    ...(provinces === undefined ? [] : [t("browse.rule.provinces", { list: format.either(provinces) })]),
    ...(arrondissements === undefined
      ? []
      : [t("browse.rule.arrondissements", { list: format.list(arrondissements) })]),
    ...(partnerCountries === undefined
      ? []
      : [
          t("browse.rule.partnerCountries", {
            list: format.either(partnerCountries.map((code) => countryName(i18n, code))),
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

/** The conditions of a channel in words, one text each; empty if none is known. */
export function ruleTexts(i18n: Translator, rules: AccessRules): readonly string[] {
  const { t, format } = i18n;
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
    ...numberTexts(i18n, rules),
    ...(rules.urban === undefined ? [] : [t("browse.rule.urban")]),
    ...placeTexts(i18n, rules),
  ];
}

/** That channels must be checked again, after the day on which all of them were, if it is one; null = several. */
export function checkText(i18n: Translator, day: string | null): string {
  const { t, format } = i18n;
  const again = t("channel.check");
  return day === null ? again : `${upperFirst(i18n, t("channel.checked", { date: format.date(day) }))}. ${again}`;
}
