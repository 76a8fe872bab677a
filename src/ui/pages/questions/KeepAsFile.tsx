import { Link } from "wouter";
import { useTranslator } from "../../kit/hooks/translator-context";
import { paths } from "../../kit/site/paths";
import { saveDossier } from "../../parts/save-dossier";

/** Reminds people who stop or finish that a browser may clear answers, and a file stays. */
export function KeepAsFile() {
  const { t } = useTranslator();
  return (
    <p className="no-print small">
      {t("kept.asFile")}{" "}
      <button type="button" className="link-button" onClick={() => saveDossier(t)}>
        {t("export.dossier")}
      </button>{" "}
      <Link href={paths.privacy}>{t("kept.more")}</Link>
    </p>
  );
}
