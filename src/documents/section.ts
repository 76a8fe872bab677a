import type { Translator } from "../i18n/translator";
import type { FormReport, Report } from "../report/report";
import type { Block } from "./model";
import type { Citations } from "./pieces/citations";

/** The documents: everything, or just the decision page. */
export type DocumentKind = "full" | "short";

/** What a section needs to know about its document. */
interface SectionOptions {
  readonly document: DocumentKind;
  /** Forms to describe in full, in this order. */
  readonly forms: readonly FormReport[];
  /** Numbers for the cited sources. */
  readonly citations: Citations;
}

/** One section of a document as blocks; empty if there is nothing to say. */
export type Section = (i18n: Translator, report: Report, options: SectionOptions) => readonly Block[];
