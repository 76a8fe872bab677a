import type { DossierNote } from "../../domain/dossier-note";
import type { Translate } from "../../i18n/i18next";

/** What became of older answers, as a sentence or two. */
export function noteText(t: Translate, note: DossierNote): string {
  return note.kind === "merged" ? t("notice.merged", { ...note }) : t(`notice.${note.kind}`, { ...note });
}
