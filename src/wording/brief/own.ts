import type { OwnSettings } from "../../domain/answers";
import type { Translator } from "../../i18n/translator";
import { ownSettingTexts } from "../advice/own";

/** One sentence for a document based on own settings; none without them. */
export function ownSentences(i18n: Translator, own: OwnSettings | undefined): readonly string[] {
  return own === undefined || ownSettingTexts(i18n, own).length === 0 ? [] : [i18n.t("brief.own")];
}
