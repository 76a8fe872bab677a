import type { DossierNote } from "../../domain/dossier-note";
import type { Translate } from "../../i18n/i18next";

/** The remark on converted older answers, in one or two sentences. */
export function noteText(t: Translate, note: DossierNote): string {
  return note.kind === "merged" ? t("notice.merged", { ...note }) : t(`notice.${note.kind}`, { ...note });
}
