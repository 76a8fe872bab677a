import type { Translator } from "../i18n/translator";
import type { FormReport, Report } from "../report/report";
import type { Block } from "./model";
import type { Citations } from "./pieces/citations";

/** The documents: everything, and one page to decide on. */
export type DocumentKind = "full" | "short";

/** What a section needs to know of the document that it stands in. */
interface SectionOptions {
  readonly document: DocumentKind;
  /** Forms that are told in full, in this order. */
  readonly forms: readonly FormReport[];
  /** Numbers for the sources that the document names. */
  readonly citations: Citations;
}

/** One section of a document as blocks; none where there is nothing to say. */
export type Section = (i18n: Translator, report: Report, options: SectionOptions) => readonly Block[];
