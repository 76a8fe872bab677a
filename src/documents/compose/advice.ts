import { betterTexts, headlineLead } from "../../wording/headline";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import type { Block } from "../pdf/model";

/** The advice in one paragraph, with a better form that fails on people or money set apart. */
export function adviceBlocks(i18n: Translator, report: Report): readonly Block[] {
  const { t } = i18n;
  const better = betterTexts(i18n, report.headline);
  return [
    { kind: "heading", level: 2, text: t("document.adviceTitle") },
    {
      kind: "paragraph",
      tone: "lead",
      text: headlineLead(i18n, report.headline).join(" "),
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
