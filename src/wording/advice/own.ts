import type { OwnSettings } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";
import { formIn, levelWords, needText, pluses } from "../phrases";

function levelTexts(i18n: Translator, kind: "occasions" | "partnerRegions", own: OwnSettings): readonly string[] {
  const texts: Readonly<Record<Id, { readonly name: string }>> = i18n.data[kind];
  return Object.entries(own[kind] ?? {}).flatMap(([option, levels]) =>
    Object.entries(levels).map(([form, level]) =>
      i18n.t("own.setting", {
        what: i18n.t("own.ofForm", { what: texts[option]?.name ?? option, form: formIn(i18n, form) }),
        value: levelWords(i18n.t, level),
      }),
    ),
  );
}

/** All own settings, one short text each: "Mensen voor een stedenband: minstens 0,3 VTE". */
export function ownSettingTexts(i18n: Translator, own: OwnSettings): readonly string[] {
  const { t } = i18n;
  const points = [
    [t("result.occasion"), own.points?.occasion],
    [t("result.partnerRegion"), own.points?.partnerRegion],
  ] as const;
  const need = (form: Id, resource: "staff" | "money", amount: number | undefined) =>
    amount === undefined
      ? []
      : [
          t("own.setting", {
            what: t("own.ofForm", { what: t(`fit.${resource}`), form: formIn(i18n, form) }),
            value: needText(i18n, resource, amount),
          }),
        ];
  return [
    ...points.flatMap(([what, value]) =>
      value === undefined ? [] : [t("own.setting", { what, value: pluses(i18n, value) })],
    ),
    ...levelTexts(i18n, "occasions", own),
    ...levelTexts(i18n, "partnerRegions", own),
    ...Object.entries(own.needs ?? {}).flatMap(([form, { fte, euroPerYear }]) => [
      ...need(form, "staff", fte),
      ...need(form, "money", euroPerYear),
    ]),
  ];
}
