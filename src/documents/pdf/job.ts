import type { TextBundle } from "../../i18n/bundle";
import type { Report } from "../../report/report";
import type { DocumentOptions } from "../compose/compose";

/** What the worker draws. */
export interface DrawRequest {
  readonly report: Report;
  /** Texts of the document's language. */
  readonly texts: TextBundle;
  /** The dossier as JSON text, attached to the document. */
  readonly dossier: string;
  readonly options: DocumentOptions;
}
