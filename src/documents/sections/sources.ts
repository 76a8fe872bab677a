import type { Link } from "../../domain/knowledge";
import { dataLine, guideValues, populationValues } from "../../wording/about";
import { sourceText } from "../../wording/phrases";
import { bullets, heading, numbered, paragraph } from "../blocks";
import type { Run } from "../model";
import { oldReviewBlocks } from "../pieces/old-review";
import type { Section } from "./section";

/** The guide, with the page where it can be read where there is one. */
function guideRuns(text: string, link: Link | null): readonly Run[] {
  if (link === null || link.certainty === "none") return [{ text }];
  return [{ text: `${text} ` }, { text: link.url, link: link.url }];
}

/** Where the facts come from, with dates: by the numbers of the text, or in the note what was seen. */
export const sources: Section = (i18n, report, { document, citations }) => {
  const { t, format } = i18n;
  const { dataset } = report;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const guide = t("document.guide", { ...guideValues(i18n, dataset), pages });
  const values = populationValues(i18n, dataset);
  const population = values === null ? [] : [t("app.population", values)];
  const seen = report.sources.seen.map((page) => sourceText(i18n, { kind: "public", ...page }));
  return [
    heading(2, t("document.sourcesTitle")),
    ...(document === "note"
      ? [bullets([guide, ...seen, ...population])]
      : [paragraph(guideRuns(guide, dataset.guide.link))]),
    ...(document !== "note" && citations.list().length > 0 ? [numbered(citations.list())] : []),
    paragraph([...(document === "note" ? [] : population), dataLine(i18n, dataset)].join(" "), "quiet"),
    ...oldReviewBlocks(i18n, report),
  ];
};
