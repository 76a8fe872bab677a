import { addressOf, type Link } from "../../domain/facts/link";
import { dataLine, guideValues, populationValues } from "../../wording/knowledge/about";
import { methodSections } from "../../wording/knowledge/method";
import { pagesText } from "../../wording/phrases";
import { heading, numbered, paragraph } from "../blocks";
import type { Run } from "../model";
import { oldReviewBlocks } from "../pieces/old-review";
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

/** The guide, with the address of its page if there is one. */
function guideRuns(text: string, link: Link | null): readonly Run[] {
  const url = addressOf(link)?.url;
  return url === undefined ? [{ text }] : [{ text: `${text} ` }, { text: url, link: url }];
}

/** The numbered sources of the facts. */
export const sources: Section = (i18n, report, { citations }) => {
  const { t, format } = i18n;
  const { dataset } = report;
  const checkedOn = citations.checkedOn();
  const pages = pagesText(i18n, report.sources.guidePages);
  const guide = t("document.guide", { ...guideValues(i18n, dataset), pages });
  const values = populationValues(i18n, dataset);
  const population = values === null ? [] : [t("app.population", values)];
  const checked = checkedOn === null ? [] : [t("document.pagesChecked", { date: format.date(checkedOn) })];
  const cited = citations.list();
  return [
    heading(2, t("document.sourcesTitle")),
    paragraph(guideRuns(guide, dataset.guide.link)),
    paragraph([...population, dataLine(i18n, dataset), ...checked].join(" "), "quiet"),
    ...(cited.length > 0 ? [numbered(cited, "quiet")] : []),
    ...oldReviewBlocks(i18n, report),
  ];
};
