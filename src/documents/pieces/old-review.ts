import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { isOldReview } from "../../report/stale";
import { oldReviewText } from "../../wording/knowledge/about";
import { paragraph } from "../blocks";
import type { Block } from "../model";

/** A warning when the data were reviewed long before the document date; none otherwise. */
export function oldReviewBlocks(i18n: Translator, { dataset, date }: Report): readonly Block[] {
  if (!isOldReview(dataset, date)) return [];
  return [paragraph([{ text: oldReviewText(i18n, dataset), bold: true, colour: "stretch" }])];
}
