import { DOSSIER_KIND } from "../domain/answers";
import type { Municipality } from "../domain/facts/municipality";
import type { About } from "../domain/about";
import { languages } from "../i18n/languages";
import { createMarker, type Marker } from "../i18n/marked";
import type { Translator } from "../i18n/translator";
import { type Block, type ComposedDocument, type DocumentMeta, mapTexts, runsOf, type Text } from "./model";

/** What every document is about. */
export interface DocumentFacts {
  readonly municipality: Municipality | null;
  /** ISO date. */
  readonly date: string;
  readonly dataset: About;
}

/** What a document says of itself. */
interface Titles {
  readonly title: string;
  readonly subject: string;
  /** Above every page but the first; absent = nothing. */
  readonly runningTitle?: string;
  /** The dossier as JSON text, for inside a PDF; null = without. */
  readonly dossier: string | null;
}

function metaOf(i18n: Translator, { municipality, date }: DocumentFacts, titles: Titles): DocumentMeta {
  const { t, format } = i18n;
  const place = municipality?.name ?? t("document.noMunicipality");
  const { title, subject, runningTitle = "", dossier } = titles;
  return {
    title: `${title} – ${place}`,
    language: languages[i18n.language].locale,
    author: municipality?.name ?? t("app.name"),
    creator: t("app.name"),
    subject,
    keywords: DOSSIER_KIND,
    date,
    footerLeft: t("document.footer", { municipality: place, date: format.date(date) }),
    runningTitle,
    pageLabel: t("document.page"),
    attachment:
      dossier === null
        ? null
        : {
            name: t("document.attachmentName"),
            description: t("document.attachment"),
            mime: "application/json",
            text: dossier,
          },
  };
}

/**
 * The text with the names of another language in runs of their own, so that each is told with its language; a run that
 * has a language or an address of its own stays whole.
 */
function withLanguages(text: Text, marked: Marker): Text {
  const runs = runsOf(text).flatMap((run) =>
    run.lang === undefined && run.link === undefined ? marked(run.text).map((part) => ({ ...run, ...part })) : [run],
  );
  return typeof text === "string" && runs.every(({ lang }) => lang === undefined) ? text : runs;
}

/** A document of blocks: what it says of itself, and names of another language marked. */
export function finishDocument(
  i18n: Translator,
  facts: DocumentFacts,
  titles: Titles,
  blocks: readonly Block[],
): ComposedDocument {
  const { language, guide } = facts.dataset;
  const places = [...(facts.municipality === null ? [] : [facts.municipality.name]), guide.title];
  const marked = createMarker(language === i18n.whole ? [] : places.map((text) => ({ text, language })));
  // Headings, captions and column headers stay plain strings: none of them is such a name.
  const change = {
    line: (text: string) => text,
    text: (text: Text) => withLanguages(withLanguages(text, i18n.marked), marked),
  };
  return { meta: metaOf(i18n, facts, titles), blocks: blocks.map((block: Block) => mapTexts(block, change)) };
}
