import { dataLine, guideValues, populationValues } from "../../wording/about";
import { sourceText } from "../../wording/phrases";
import { bullets, heading, paragraph } from "../blocks";
import { oldReviewBlocks } from "../pieces/old-review";
import type { Section } from "./section";

/** Where the facts come from, with dates; where there is no room for every page that was seen, the guide alone. */
export const sources: Section = (i18n, report, { document }) => {
  const { t, format } = i18n;
  const { dataset } = report;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const guide = t("document.guide", { ...guideValues(i18n, dataset), pages });
  if (document === "short") {
    const text = `${guide}. ${dataLine(i18n, dataset)} ${t("document.moreInside")}`;
    return [paragraph([{ text: `${t("document.sourcesTitle")}${format.colon}`, bold: true }, { text }], "quiet")];
  }
  const population = populationValues(i18n, dataset);
  const seen = report.sources.seen.map((page) => sourceText(i18n, { kind: "public", ...page }));
  return [
    heading(2, t("document.sourcesTitle")),
    bullets([guide, ...seen, ...(population === null ? [] : [t("app.population", population)])]),
    paragraph(dataLine(i18n, dataset), "quiet"),
    ...oldReviewBlocks(i18n, report),
  ];
};
