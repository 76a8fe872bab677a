import type { Translator } from "../i18n/translator";
import type { FormReport, Report } from "../report/report";
import { formsInFull } from "../report/in-full";
import { briefTitle } from "../wording/brief/title";
import { finishDocument } from "./finish";
import type { ComposedDocument } from "./model";
import { ORDER, sectionsOf } from "./order";
import { createCitations } from "./pieces/citations";
import type { DocumentKind } from "./section";

/** The person's choices for a document. */
export interface DocumentOptions {
  readonly document: DocumentKind;
  /** Forms to describe in full, in this order; null = those of `formsInFull`. */
  readonly forms: readonly FormReport[] | null;
}

const FULL_DOCUMENT: DocumentOptions = { document: "full", forms: null };

/**
 * A document of an advice as blocks: the sections of `ORDER` that belong to it.
 * @param dossier the dossier as JSON text, to attach to a PDF; null = none.
 */
export function composeDocument(
  i18n: Translator,
  report: Report,
  dossier: string | null,
  { document, forms }: DocumentOptions = FULL_DOCUMENT,
): ComposedDocument {
  const options = { document, forms: forms ?? formsInFull(report), citations: createCitations(i18n) };
  const blocks = sectionsOf(ORDER, document).flatMap((section) => section(i18n, report, options));
  const [title, subject] = [briefTitle(i18n, report), i18n.t("document.subject")];
  const runningTitle = document === "full" ? title : "";
  return finishDocument(i18n, report, { title, subject, runningTitle, dossier }, blocks);
}
