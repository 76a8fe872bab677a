import { dossierText } from "../../dossier/make";
import type { Translate } from "../../i18n/i18next";
import { today } from "../../i18n/today";
import { appStore, municipalitiesNow } from "../../store/app";
import { fileName } from "../../wording/file-name";
import { download } from "../kit/download";

/** Downloads the dossier as it is now. */
export function saveDossier(t: Translate): void {
  const { dossier } = appStore.getState();
  const municipality = municipalitiesNow()?.find(({ nis }) => nis === dossier.answers.municipality) ?? null;
  const name = fileName(t("export.dossierFileName"), { municipality, date: today() }, "json");
  download(name, dossierText(dossier), "application/json");
}
