import type { Id } from "../domain/id";
import type { TextBundle } from "../i18n/bundle";
import type { Report } from "../report/report";
import type { DocumentOptions } from "./compose";
import type { GroupMatter } from "./group/matter";

/** A request to draw a document of an advice. */
export interface DrawRequest {
  readonly report: Report;
  /** Texts of the document's language. */
  readonly texts: TextBundle;
  /** The dossier as JSON text, to attach to a PDF; null = none. */
  readonly dossier: string | null;
  readonly options: DocumentOptions;
}

/** A request to write a note for the college. */
export interface NoteRequest {
  readonly report: Report;
  readonly texts: TextBundle;
  /** Forms chosen to decide on; null = follow the advice. */
  readonly decide: readonly Id[] | null;
}

/** A request to draw or write a group report. */
export interface GroupRequest {
  readonly group: GroupMatter;
  readonly texts: TextBundle;
}
