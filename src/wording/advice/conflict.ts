import type { Conflict } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";

/** A condition that a form does not meet, without a subject: "duurt langer dan u vroeg". */
export function conflictPhrase({ t, data }: Translator, conflict: Conflict): string {
  switch (conflict.kind) {
    case "term":
      return t(conflict.offered.from > conflict.wanted.to ? "conflict.longer" : "conflict.shorter");
    case "occasion":
      return t("conflict.occasion");
    case "partner-region": {
      const [region = ""] = conflict.options;
      return data.partnerRegions[region]?.conflict ?? t("conflict.partnerRegion");
    }
  }
}

/** All of them in one phrase; empty if there are none. */
export function conflictPhrases(i18n: Translator, conflicts: readonly Conflict[]): string {
  return i18n.format.list(conflicts.map((conflict) => conflictPhrase(i18n, conflict)));
}
