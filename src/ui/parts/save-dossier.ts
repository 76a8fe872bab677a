import { dossierText } from "../../dossier/make";
import type { Translate } from "../../i18n/i18next";
import { appStore } from "../../store/app";
import { download } from "../kit/download";

/** Downloads the dossier as it is now. */
export function saveDossier(t: Translate): void {
  download(`${t("export.dossierFileName")}.json`, dossierText(appStore.getState().dossier), "application/json");
}
