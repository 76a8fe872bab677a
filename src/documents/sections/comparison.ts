import { comparisonTable } from "../../wording/advice/comparison";
import { heading, paragraph, textTable } from "../blocks";
import type { Section } from "../section";

/** Rows left out here because they are with each form, or in their own section. */
const LEFT_OUT: readonly string[] = ["practices", "channels", "amounts", "who"];

/** The first forms of the list side by side. */
export const comparison: Section = (i18n, report) => {
  return [
    heading(2, i18n.t("document.comparisonTitle")),
    paragraph(i18n.t("compare.lead")),
    { ...textTable(comparisonTable(i18n, report, LEFT_OUT), 24, 19), dense: true },
  ];
};
