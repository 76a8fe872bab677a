import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { togetherTable } from "../../wording/tables/portfolio";
import type { Block } from "../pdf/model";
import { shortPlanBlocks } from "./plan";
import { tableBlock } from "./table";

/** What forms deliver together, within the people and money there are, and what the best set asks over the years. */
export function togetherBlocks(i18n: Translator, { analysis, combinationPlan, headline }: Report): readonly Block[] {
  if (analysis === null || headline.kind === "nothing-asked") return [];
  const { t } = i18n;
  const table = togetherTable(i18n, analysis.portfolio);
  const heading = { kind: "heading", level: 2, text: t("together.title") } as const;
  if (table === null) return [heading, { kind: "paragraph", text: t("together.none") }];
  return [
    heading,
    { kind: "paragraph", text: t("together.lead") },
    tableBlock(table, [32, 12, 15, 17, 24]),
    ...(combinationPlan === null ? [] : shortPlanBlocks(i18n, combinationPlan)),
  ];
}
