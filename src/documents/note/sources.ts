import type { LegalSource } from "../../domain/facts/library";
import type { Translator } from "../../i18n/translator";
import { guideValues } from "../../wording/knowledge/about";
import { pagesText } from "../../wording/phrases";
import { heading, numbered, paragraph } from "../blocks";
import type { Text } from "../model";
import type { NoteSection } from "./section";

/** Publisher and date, with the address. */
function sourceText({ t, format }: Translator, { by, link }: LegalSource): Text {
  if (link.certainty === "none") return by;
  const date = link.date === null ? t("source.undated") : format.date(link.date);
  const text = t("note.sourceSeen", { by, date, seen: format.date(link.checkedOn) });
  return [{ text: `${text}\n` }, { text: link.url, link: link.url }];
}

/** The numbered list of sources; the guide comes first. */
export const noteSources: NoteSection = (i18n, { report, grounds }) => {
  const { t } = i18n;
  const { dataset, sources: used } = report;
  const pages = pagesText(i18n, used.guidePages);
  const legal = new Map(grounds.flatMap(({ seen }) => seen.map(({ number, source }) => [number, source] as const)));
  const laws = [...legal].toSorted(([a], [b]) => a - b).map(([, source]) => sourceText(i18n, source));
  return [
    heading(2, t("note.sourcesTitle")),
    paragraph(t("note.sourcesLead"), "quiet"),
    numbered([t("document.guide", { ...guideValues(i18n, dataset), pages }), ...laws], "quiet"),
    paragraph(t("note.closing", { version: dataset.version }), "quiet"),
  ];
};
