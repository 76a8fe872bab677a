import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { comparisonTable } from "../../wording/tables/comparison";
import type { Block } from "../pdf/model";
import { tableBlock } from "./table";

/** Rows that the document leaves out here; they stand with each form, or in its own chapter. */
const LEFT_OUT: readonly string[] = ["practices", "channels", "amounts", "who"];

/** The first forms of the list side by side. */
export function comparisonBlocks(i18n: Translator, report: Report): readonly Block[] {
  const { t } = i18n;
  const table = comparisonTable(i18n, report, LEFT_OUT);
  return [
    { kind: "heading", level: 2, text: t("document.comparisonTitle") },
    { kind: "paragraph", text: t("compare.lead") },
    tableBlock(table, [24, ...table.headers.slice(1).map(() => 19)]),
  ];
}
