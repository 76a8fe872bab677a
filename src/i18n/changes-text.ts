import type { BasisRank, Change, Changes, RankChange } from "../domain/basis";
import { LEVEL_SIGNS } from "../domain/level";
import { criterionName, formList, formName, needText, termText } from "./phrases";
import type { Words } from "./words";

function optionName({ data }: Words, id: string): string {
  return data.occasions[id]?.name ?? data.partnerRegions[id]?.name ?? id;
}

/** One changed fact as a sentence: what it is about, what it was, what it is. */
export function changeText(words: Words, change: Change): string {
  const { t, data } = words;
  const was = (what: string, before: string, after: string) => t("changes.was", { what, before, after });
  const of = (form: string, what: string) => t("changes.of", { form: formName(words, form), what });
  switch (change.kind) {
    case "form":
      return t(change.there ? "changes.added" : "changes.gone", { what: formName(words, change.form) });
    case "cell": {
      const sign = (level: 0 | 1 | 2 | 3 | null) => (level === null ? t("common.unknown") : LEVEL_SIGNS[level]);
      return was(of(change.form, criterionName(words, change.criterion)), sign(change.was), sign(change.is));
    }
    case "context":
      return was(of(change.form, optionName(words, change.option)), LEVEL_SIGNS[change.was], LEVEL_SIGNS[change.is]);
    case "term":
      return was(of(change.form, t("result.columnTerm")), termText(words, change.was), termText(words, change.is));
    case "need": {
      const need = (amount: number | null) => needText(words, change.resource, amount);
      return was(of(change.form, t(`fit.${change.resource}`)), need(change.was), need(change.is));
    }
    case "channel": {
      const what = data.channels[change.channel]?.name ?? change.channel;
      if (change.was === null || change.is === null)
        return t(change.is === null ? "changes.gone" : "changes.added", { what });
      return was(what, t(`channel.status_${change.was}`), t(`channel.status_${change.is}`));
    }
  }
}

function rankText(words: Words, { form, was, is }: RankChange): string {
  const { t } = words;
  const one = ({ delivered, asked, fit }: BasisRank) =>
    `${t("common.ofAsked", { delivered, asked })}, ${t(`fit.${fit}`)}`;
  return t("changes.was", { what: formName(words, form), before: one(was), after: one(is) });
}

/** What changed in the advice, one sentence each; empty when the advice is the same. */
export function adviceChangeTexts(words: Words, { top, ranks }: Changes): readonly string[] {
  const { t } = words;
  const names = (forms: readonly string[]) => (forms.length === 0 ? t("changes.nothing") : formList(words, forms));
  return [
    ...(top === null ? [] : [t("changes.top", { before: names(top.was), after: names(top.is) })]),
    ...ranks.map((change) => rankText(words, change)),
  ];
}
