import type { Translate } from "../../../i18n/i18next";
import { today } from "../../../i18n/today";
import { municipalitiesNow } from "../../../store/app";
import { uniqueFileNames } from "../../../wording/file-name";
import { download } from "../../kit/download";
import { MEDIA } from "../../parts/export-files";
import type { Listed } from "./use-kept";

/** Downloads all readable dossiers as one zip with a file each. */
export async function saveAll(t: Translate, listed: readonly Listed[]): Promise<void> {
  const [{ zipOf }, { dossierFile }] = await Promise.all([
    import("../../../documents/zip"),
    import("../../../store/files"),
  ]);
  const date = today();
  const parts = listed.flatMap(({ name, dossier }) => (dossier === null ? [] : [{ name, dossier }]));
  const names = uniqueFileNames(
    t("export.dossierFileName"),
    parts.map(({ name, dossier: { answers, changedOn = date } }) => ({
      name,
      municipality: municipalitiesNow()?.find(({ nis }) => nis === answers.municipality) ?? null,
      date: changedOn,
    })),
    "json",
  );
  const files = parts.map(({ dossier }, index) => ({ name: names[index] ?? "", content: dossierFile(dossier) }));
  download(`${t("dossiers.zipName")}-${date}.zip`, zipOf(files, date), MEDIA.zip);
}
