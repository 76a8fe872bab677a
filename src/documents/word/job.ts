import type { TextBundle } from "../../i18n/bundle";
import type { Report } from "../../report/report";

/** What the worker writes. */
export interface NoteRequest {
  readonly report: Report;
  /** Texts of the note's language. */
  readonly texts: TextBundle;
}
