import { DOSSIER_KIND } from "../domain/answers";
import { withoutTurns } from "../wording/direction";
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

/** A document's titles and attachment. */
interface Titles {
  readonly title: string;
  readonly subject: string;
  /** At the head of every page but the first; absent = none. */
  readonly runningTitle?: string;
  /** The dossier as JSON text, to attach to a PDF; null = none. */
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

/** Tags names in another language in separate runs. Runs with their own language or address stay whole. */
function withLanguages(text: Text, marked: Marker): Text {
  const runs = runsOf(text).flatMap((run) =>
    run.lang === undefined && run.link === undefined ? marked(run.text).map((part) => ({ ...run, ...part })) : [run],
  );
  return typeof text === "string" && runs.every(({ lang }) => lang === undefined) ? text : runs;
}

// Between a number and its unit, an abbreviation and its number, a sign of a key and its meaning, a German day ("16.") and
// its month, no line ends.
const TIED =
  /(?<=(?:^|[ .])[●✓▲✗✕?]) (?=\p{L})|(?<=\d) (?=(?:VTE|ETP|FTE|VZÄ|[Ee]uros?|%|hectares?|Hektar)(?!\p{L}))|(?<=(?<!\p{L})(?:[Aa]rt|p|S)\.|§) (?=\d)|(?<=(?<!\d)\d{1,2}\.) (?=(?:Jan|Feb|März|Apr|Mai|Ju[nl]i|Aug|Sept|Okt|Nov|Dez))/gu;

/** A text whose numbers stay with their units, and whose direction is that of the document. */
function tied(text: string): string {
  return withoutTurns(text).replace(TIED, "\u00a0");
}

function tiedRuns(text: Text): Text {
  return typeof text === "string" ? tied(text) : text.map((run) => ({ ...run, text: tied(run.text) }));
}

/** Completes a document: adds metadata, ties numbers to their units, and marks names in other languages. */
export function finishDocument(
  i18n: Translator,
  facts: DocumentFacts,
  titles: Titles,
  blocks: readonly Block[],
): ComposedDocument {
  const { language, guide } = facts.dataset;
  const places = [...(facts.municipality === null ? [] : [facts.municipality.name]), guide.title];
  const marked = createMarker(language === i18n.whole ? [] : places.map((text) => ({ text, language })));
  // Headings, captions and column headers stay plain strings: they contain no such names.
  const change = {
    line: tied,
    text: (text: Text) => tiedRuns(withLanguages(withLanguages(text, i18n.marked), marked)),
  };
  return { meta: metaOf(i18n, facts, titles), blocks: blocks.map((block: Block) => mapTexts(block, change)) };
}
