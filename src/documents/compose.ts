import type { Translator } from "../i18n/translator";
import type { FormReport, Report } from "../report/report";
import { briefTitle } from "../wording/brief/title";
import { finishDocument } from "./finish";
import type { ComposedDocument } from "./model";
import { ORDER } from "./order";
import { createCitations } from "./pieces/citations";
import type { DocumentKind } from "./section";

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
  const [title, subject] = [briefTitle(i18n, report), i18n.t("document.subject")];
  const runningTitle = document === "full" ? title : "";
  return finishDocument(i18n, report, { title, subject, runningTitle, dossier }, blocks);
}
