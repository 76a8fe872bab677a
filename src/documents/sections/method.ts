import { methodSections } from "../../wording/knowledge/method";
import { heading, paragraph } from "../blocks";
import type { Section } from "../section";

/** How the advice was computed. */
export const method: Section = (i18n, report) => {
  const given = Object.values(report.answers.ambitions ?? {}).reduce<number>((sum, level) => sum + level, 0);
  return [
    heading(2, i18n.t("document.methodTitle")),
    paragraph(i18n.t("result.limits"), "quiet"),
    ...methodSections(i18n, report.dataset, given)
      .filter(({ pageOnly }) => !pageOnly)
      .flatMap(({ title, texts }) => [heading(3, title), ...texts.map((text) => paragraph(text))]),
  ];
};
