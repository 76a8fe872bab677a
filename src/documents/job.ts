import type { Id } from "../domain/id";
import type { TextBundle } from "../i18n/bundle";
import type { Report } from "../report/report";
import type { DocumentOptions } from "./compose";
import type { GroupMatter } from "./group/matter";

/** A document of an advice to draw. */
export interface DrawRequest {
  readonly report: Report;
  /** Texts of the document's language. */
  readonly texts: TextBundle;
  /** The dossier as JSON text, attached to a PDF; null = without. */
  readonly dossier: string | null;
  readonly options: DocumentOptions;
}

/** A note for the college to write. */
export interface NoteRequest {
  readonly report: Report;
  readonly texts: TextBundle;
  /** Forms that were chosen to decide on; null = what the advice says. */
  readonly decide: readonly Id[] | null;
}

/** The report of a group to draw or to write. */
export interface GroupRequest {
  readonly group: GroupMatter;
  readonly texts: TextBundle;
}
