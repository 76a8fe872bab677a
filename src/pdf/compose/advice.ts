import { betterTexts, headlineLead } from "../../i18n/headline";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/report";
import type { Block } from "../model";

/** The advice in one paragraph, with a better form that fails on people or money set apart. */
export function adviceBlocks(words: Words, report: Report): readonly Block[] {
  const { t } = words;
  const better = betterTexts(words, report.headline);
  return [
    { kind: "heading", level: 2, text: t("document.adviceTitle") },
    {
      kind: "paragraph",
      tone: "lead",
      text: headlineLead(words, report.headline).join(" "),
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
