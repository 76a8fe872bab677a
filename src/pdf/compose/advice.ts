import { betterTexts, headlineLead } from "../../i18n/headline";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/report";
import { certaintySentence } from "../../tables/certainty";
import type { Block } from "../model";

/** How certain it is, in one sentence, where that is known. */
function sureTexts(words: Words, { analysis }: Report): readonly string[] {
  const figure = analysis?.certainty?.attainable ?? null;
  const sentence = figure === null ? null : certaintySentence(words, figure);
  return sentence === null ? [] : [sentence];
}

/** The advice in one paragraph, with a better form that fails on people or money set apart. */
export function adviceBlocks(words: Words, report: Report): readonly Block[] {
  const { t } = words;
  const better = betterTexts(words, report.headline);
  return [
    { kind: "heading", level: 2, text: t("document.adviceTitle") },
    {
      kind: "paragraph",
      tone: "lead",
      text: [...headlineLead(words, report.headline), ...sureTexts(words, report)].join(" "),
    },
    ...(better.length === 0
      ? []
      : [
          {
            kind: "callout",
            tone: "warning",
            title: better[0] ?? "",
            blocks: [{ kind: "paragraph", text: better.slice(1).join(" ") || t("channel.check") }],
          } as const,
        ]),
    { kind: "paragraph", tone: "quiet", text: t("result.limits") },
  ];
}
