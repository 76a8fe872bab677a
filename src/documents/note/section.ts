import type { Translator } from "../../i18n/translator";
import type { NumberedGround } from "../../report/note/legal";
import type { Note } from "../../report/note/note";
import type { Report } from "../../report/report";
import type { Block } from "../model";

/** The input for the sections of the note. */
export interface NoteMatter {
  readonly report: Report;
  readonly note: Note;
  readonly grounds: readonly NumberedGround[];
  /** Whether the youth council must be asked. */
  readonly youth: boolean;
}

/** A note with a plan, or one on urgent aid. */
export type NoteKind = "note" | "aid";

/** One section of the note for the college. */
export type NoteSection = (i18n: Translator, matter: NoteMatter) => readonly Block[];
