import type { TextBundle } from "../domain/texts";
import type { Report } from "../report/report";

/** What the worker draws. */
export interface PdfRequest {
  readonly report: Report;
  /** Texts of the document's language. */
  readonly texts: TextBundle;
  /** The dossier as JSON text, attached to the document. */
  readonly dossier: string;
}

/** A drawn document. */
export interface PdfResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters of the person's own text that the fonts lack; each was replaced by a box. */
  readonly replaced: readonly string[];
}

/** What the worker posts. */
export type PdfReply = ({ readonly ok: true } & PdfResult) | { readonly ok: false; readonly message: string };
