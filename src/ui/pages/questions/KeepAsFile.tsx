import { Link } from "wouter";
import { LinkButton } from "../../kit/Button";
import { useTranslator } from "../../kit/hooks/translator-context";
import { paths } from "../../kit/site/paths";
import { saveDossier } from "../../parts/save-dossier";

/** Reminds people who stop or finish that a browser may clear answers, and a file stays. */
export function KeepAsFile() {
  const { t } = useTranslator();
  return (
    <p className="no-print small">
      {t("kept.asFile")} <LinkButton onClick={() => saveDossier(t)}>{t("export.dossier")}</LinkButton>{" "}
      <Link href={paths.privacy}>{t("kept.more")}</Link>
    </p>
  );
}
