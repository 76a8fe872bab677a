import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";
import { asksYouthCouncil, groundsOf } from "../../report/note/legal";
import { noteOf } from "../../report/note/note";
import type { Report } from "../../report/report";
import { noteSubject } from "../../wording/note/context";
import { finishDocument } from "../finish";
import type { ComposedDocument } from "../model";
import { NOTE_ORDER, sectionsOf } from "../order";

/** The note for the college as blocks, for the forms chosen on screen (`decide`; null = follow the advice). */
export function composeNote(i18n: Translator, report: Report, decide: readonly Id[] | null): ComposedDocument {
  const note = noteOf(report, decide);
  const grounds = groundsOf(report, note);
  const matter = { report, note, grounds, youth: asksYouthCouncil(grounds) };
  const sections = sectionsOf(NOTE_ORDER, note.urgent ? "aid" : "note");
  const blocks = sections.flatMap((section) => section(i18n, matter));
  const titles = { title: noteSubject(i18n, note).replace(/\.$/, ""), subject: i18n.t("note.title"), dossier: null };
  return finishDocument(i18n, report, titles, blocks);
}
