import { dataLine, guideValues, oldReviewText, populationValues } from "../../wording/about";
import { methodSections } from "../../wording/method";
import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { isOldReview } from "../../report/stale";
import type { Block } from "../pdf/model";

/** How the advice was computed. */
export function methodBlocks(i18n: Translator, report: Report): readonly Block[] {
  const { t } = i18n;
  return [
    { kind: "heading", level: 2, text: t("document.methodTitle") },
    ...methodSections(i18n, report.dataset)
      .filter((section) => !section.pageOnly)
      .flatMap(({ title, texts }): Block[] => [
        { kind: "heading", level: 3, text: title },
        ...texts.map((text): Block => ({ kind: "paragraph", text })),
      ]),
  ];
}

/** A warning when the data were reviewed long before the document was made; nothing otherwise. */
export function oldReviewBlocks(i18n: Translator, report: Report): readonly Block[] {
  if (!isOldReview(report.dataset, report.date)) return [];
  return [{ kind: "paragraph", text: [{ text: oldReviewText(i18n, report.dataset), bold: true, colour: "notNow" }] }];
}

/** Where the facts come from, with dates. */
export function sourceBlocks(i18n: Translator, report: Report): readonly Block[] {
  const { t, format } = i18n;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const population = populationValues(i18n, report.dataset);
  const seen = report.sources.seen.map(({ where, date }) =>
    t("source.public", { where, date: date === null ? t("source.undated") : format.date(date) }),
  );
  return [
    { kind: "heading", level: 2, text: t("document.sourcesTitle") },
    {
      kind: "list",
      ordered: false,
      items: [
        t("document.guide", { ...guideValues(i18n, report.dataset), pages }),
        ...seen,
        ...(population === null ? [] : [t("app.population", population)]),
      ],
    },
    {
      kind: "paragraph",
      tone: "quiet",
      text: dataLine(i18n, report.dataset),
    },
    ...oldReviewBlocks(i18n, report),
  ];
}

/** The guide and the version of the data alone, where there is no room for every page that was seen. */
export function shortSourceBlocks(i18n: Translator, report: Report): readonly Block[] {
  const { t, format } = i18n;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const guide = t("document.guide", { ...guideValues(i18n, report.dataset), pages });
  const text = [
    { text: `${t("document.sourcesTitle")}: `, bold: true },
    { text: `${guide}. ${dataLine(i18n, report.dataset)} ${t("document.moreInside")}` },
  ];
  return [{ kind: "paragraph", tone: "quiet", text }];
}
