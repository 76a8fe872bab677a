import { METHOD_SECTIONS } from "../../i18n/method";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/report";
import type { Block } from "../model";

/** How the advice was computed. */
export function methodBlocks(words: Words): readonly Block[] {
  const { t } = words;
  return [
    { kind: "heading", level: 2, text: t("document.methodTitle") },
    ...METHOD_SECTIONS.filter((section) => !section.pageOnly).flatMap(({ title, texts }): Block[] => [
      { kind: "heading", level: 3, text: t(title) },
      ...texts.map((text): Block => ({ kind: "paragraph", text: t(text) })),
    ]),
  ];
}

/** Where the facts come from, with dates. */
export function sourceBlocks(words: Words, report: Report): readonly Block[] {
  const { t, format } = words;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const seen = report.sources.seen.map(({ where, date }) =>
    t("source.public", { where, date: date === null ? t("source.undated") : format.date(date) }),
  );
  return [
    { kind: "heading", level: 2, text: t("document.sourcesTitle") },
    {
      kind: "list",
      ordered: false,
      items: [t("document.guide", { pages }), ...seen, t("document.statbel")],
    },
    {
      kind: "paragraph",
      tone: "quiet",
      text: t("app.data", { version: report.dataset.version, date: format.date(report.dataset.reviewedOn) }),
    },
  ];
}

/** The guide and the version of the data alone, where there is no room for every page that was seen. */
export function shortSourceBlocks(words: Words, report: Report): readonly Block[] {
  const { t, format } = words;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const data = t("app.data", { version: report.dataset.version, date: format.date(report.dataset.reviewedOn) });
  const text = [
    { text: `${t("document.sourcesTitle")}: `, bold: true },
    { text: `${t("document.guide", { pages })}. ${data} ${t("document.moreInside")}` },
  ];
  return [{ kind: "paragraph", tone: "quiet", text }];
}
