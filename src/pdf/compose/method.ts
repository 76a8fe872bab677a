import { dataLine, guideValues, oldReviewText, populationValues } from "../../i18n/about";
import { methodSections } from "../../i18n/method";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/report";
import { isOldReview } from "../../report/stale";
import type { Block } from "../model";

/** How the advice was computed. */
export function methodBlocks(words: Words, report: Report): readonly Block[] {
  const { t } = words;
  return [
    { kind: "heading", level: 2, text: t("document.methodTitle") },
    ...methodSections(words, report.dataset)
      .filter((section) => !section.pageOnly)
      .flatMap(({ title, texts }): Block[] => [
        { kind: "heading", level: 3, text: title },
        ...texts.map((text): Block => ({ kind: "paragraph", text })),
      ]),
  ];
}

/** A warning when the data were reviewed long before the document was made; nothing otherwise. */
export function oldReviewBlocks(words: Words, report: Report): readonly Block[] {
  if (!isOldReview(report.dataset, report.date)) return [];
  return [{ kind: "paragraph", text: [{ text: oldReviewText(words, report.dataset), bold: true, colour: "notNow" }] }];
}

/** Where the facts come from, with dates. */
export function sourceBlocks(words: Words, report: Report): readonly Block[] {
  const { t, format } = words;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const population = populationValues(words, report.dataset);
  const seen = report.sources.seen.map(({ where, date }) =>
    t("source.public", { where, date: date === null ? t("source.undated") : format.date(date) }),
  );
  return [
    { kind: "heading", level: 2, text: t("document.sourcesTitle") },
    {
      kind: "list",
      ordered: false,
      items: [
        t("document.guide", { ...guideValues(words, report.dataset), pages }),
        ...seen,
        ...(population === null ? [] : [t("app.population", population)]),
      ],
    },
    {
      kind: "paragraph",
      tone: "quiet",
      text: dataLine(words, report.dataset),
    },
    ...oldReviewBlocks(words, report),
  ];
}

/** The guide and the version of the data alone, where there is no room for every page that was seen. */
export function shortSourceBlocks(words: Words, report: Report): readonly Block[] {
  const { t, format } = words;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const guide = t("document.guide", { ...guideValues(words, report.dataset), pages });
  const text = [
    { text: `${t("document.sourcesTitle")}: `, bold: true },
    { text: `${guide}. ${dataLine(words, report.dataset)} ${t("document.moreInside")}` },
  ];
  return [{ kind: "paragraph", tone: "quiet", text }];
}
