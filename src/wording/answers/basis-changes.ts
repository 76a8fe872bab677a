import type { BasisRank, FactChange, Changes, RankChange } from "../../report/basis/types";
import { LEVEL_SIGNS } from "../../domain/level";
import { criterionName, formList, formName, needText, termText } from "../phrases";
import { standingWord } from "../advice/standing";
import type { Translator } from "../../i18n/translator";

function optionName({ data }: Translator, id: string): string {
  return data.occasions[id]?.name ?? data.partnerRegions[id]?.name ?? id;
}

/** One changed fact as a sentence: subject, old and new value. */
export function changeText(i18n: Translator, change: FactChange): string {
  const { t, data } = i18n;
  const was = (what: string, before: string, after: string) => t("changes.was", { what, before, after });
  const of = (form: string, what: string) => t("changes.of", { form: formName(i18n, form), what });
  switch (change.kind) {
    case "form":
      return t(change.there ? "changes.added" : "changes.gone", { what: formName(i18n, change.form) });
    case "cell": {
      const sign = (level: 0 | 1 | 2 | 3 | null) => (level === null ? t("common.unknown") : LEVEL_SIGNS[level]);
      return was(of(change.form, criterionName(i18n, change.criterion)), sign(change.before), sign(change.after));
    }
    case "context":
      return was(
        of(change.form, optionName(i18n, change.option)),
        LEVEL_SIGNS[change.before],
        LEVEL_SIGNS[change.after],
      );
    case "term":
      return was(of(change.form, t("result.columnTerm")), termText(i18n, change.before), termText(i18n, change.after));
    case "need": {
      const need = (amount: number | null) => needText(i18n, change.resource, amount);
      return was(of(change.form, t(`fit.${change.resource}`)), need(change.before), need(change.after));
    }
    case "channel": {
      const what = data.channels[change.channel]?.name ?? change.channel;
      if (change.before === null || change.after === null)
        return t(change.after === null ? "changes.gone" : "changes.added", { what });
      return was(what, t(`channel.status_${change.before}`), t(`channel.status_${change.after}`));
    }
  }
}

function rankText(i18n: Translator, { form, before, after }: RankChange): string {
  const { t } = i18n;
  const one = ({ delivered, asked, standing }: BasisRank) =>
    `${t("common.ofAsked", { delivered, asked })}, ${standingWord(i18n, standing)}`;
  return t("changes.was", { what: formName(i18n, form), before: one(before), after: one(after) });
}

/** Changes in the advice, one sentence each; empty when unchanged. */
export function adviceChangeTexts(i18n: Translator, { top, ranks }: Changes): readonly string[] {
  const { t } = i18n;
  const names = (forms: readonly string[]) => (forms.length === 0 ? t("changes.nothing") : formList(i18n, forms));
  return [
    ...(top === null ? [] : [t("changes.top", { before: names(top.before), after: names(top.after) })]),
    ...ranks.map((change) => rankText(i18n, change)),
  ];
}
