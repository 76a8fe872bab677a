import type { TextBundle } from "../i18n/bundle";
import type { Report } from "../report/report";
import type { DocumentOptions } from "./compose";

/** What a worker draws or writes. */
export interface DrawRequest {
  readonly report: Report;
  /** Texts of the document's language. */
  readonly texts: TextBundle;
  /** The dossier as JSON text, attached to a PDF; null = without. */
  readonly dossier: string | null;
  readonly options: DocumentOptions;
}
