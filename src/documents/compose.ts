import { DOSSIER_KIND } from "../domain/answers";
import { languages } from "../i18n/languages";
import { createMarker, type Marker } from "../i18n/marked";
import type { Translator } from "../i18n/translator";
import type { FormReport, Report } from "../report/report";
import { briefTitle } from "../wording/brief/title";
import { type Block, type ComposedDocument, type DocumentMeta, mapTexts, runsOf, type Text } from "./model";
import { ORDER } from "./order";
import { createCitations } from "./pieces/citations";
import type { DocumentKind } from "./sections/section";

/** Forms of the top group that are told in full; a larger tie is named in the text and stands in the table. */
const FULL_FORMS = 3;

/** What a person chooses of a document. */
export interface DocumentOptions {
  readonly document: DocumentKind;
  /** Forms that are told in full, in this order; null = the top group, at most three. */
  readonly forms: readonly FormReport[] | null;
}

/** Everything, forms of the top group in full. */
const FULL_DOCUMENT: DocumentOptions = { document: "full", forms: null };

function metaOf(i18n: Translator, report: Report, kind: DocumentKind, dossier: string | null): DocumentMeta {
  const { t, format } = i18n;
  const place = report.municipality?.name ?? t("document.noMunicipality");
  const [title, subject] =
    kind === "note" ? [t("note.subject"), t("note.title")] : [briefTitle(i18n, report), t("document.subject")];
  return {
    title: `${title} – ${place}`,
    language: languages[i18n.language].locale,
    author: report.municipality?.name ?? t("app.name"),
    creator: t("app.name"),
    subject,
    keywords: DOSSIER_KIND,
    date: report.date,
    footerLeft: t("document.footer", { municipality: place, date: format.date(report.date) }),
    runningTitle: kind === "full" ? title : "",
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

/**
 * A document of an advice as blocks: the sections of `ORDER` that stand in it. Pure.
 * @param dossier the dossier as JSON text: it travels inside a PDF, whatever is drawn; null = without.
 */
export function composeDocument(
  i18n: Translator,
  report: Report,
  dossier: string | null,
  { document, forms }: DocumentOptions = FULL_DOCUMENT,
): ComposedDocument {
  const options = { document, forms: forms ?? report.top.slice(0, FULL_FORMS), citations: createCitations(i18n) };
  const blocks = ORDER.filter(([, ...kinds]) => kinds.includes(document)).flatMap(([section]) =>
    section(i18n, report, options),
  );
  const { language } = report.dataset;
  const places = [...(report.municipality === null ? [] : [report.municipality.name]), report.dataset.guide.title];
  const marked = createMarker(language === i18n.language ? [] : places.map((text) => ({ text, language })));
  // Headings, captions and column headers stay plain strings: none of them is such a name.
  const change = {
    line: (text: string) => text,
    text: (text: Text) => withLanguages(withLanguages(text, i18n.marked), marked),
  };
  return {
    meta: metaOf(i18n, report, document, dossier),
    blocks: blocks.map((block: Block) => mapTexts(block, change)),
  };
}
