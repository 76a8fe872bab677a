import { SET_ASIDE_KEY, STORAGE_KEY } from "../../../store/keep";
import { useTranslator } from "../../kit/hooks/translator-context";
import { BrowsePage, FactList } from "./BrowsePage";
import { ForgetEverything } from "./ForgetEverything";

const LEAVES_NOT = ["nothing1", "nothing2", "nothing3", "nothing4"] as const;

/** What is kept where, what leaves the browser (nothing that was filled in), and a way to delete all of it. */
export function PrivacyPage() {
  const { t } = useTranslator();
  return (
    <BrowsePage title={t("privacy.title")} lead={t("privacy.lead")}>
      <section className="stack prose">
        <h2>{t("privacy.nothingTitle")}</h2>
        <ul className="bullets">
          {LEAVES_NOT.map((line) => (
            <li key={line}>{t(`privacy.${line}`)}</li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t("privacy.keptTitle")}</h2>
        <p className="prose">{t("privacy.keptLead")}</p>
        <FactList
          rows={[
            { name: t("privacy.dossier"), value: t("privacy.dossierWhere", { key: STORAGE_KEY }) },
            { name: t("privacy.settings"), value: t("privacy.settingsWhere") },
            { name: t("privacy.aside"), value: t("privacy.asideWhere", { key: SET_ASIDE_KEY }) },
            { name: t("privacy.reload"), value: t("privacy.reloadWhere") },
            { name: t("privacy.files"), value: t("privacy.filesWhere") },
            { name: t("privacy.own"), value: t("privacy.ownWhere") },
          ]}
        />
      </section>
      <section className="stack prose">
        <h2>{t("privacy.deleteTitle")}</h2>
        <p>{t("privacy.deleteLead")}</p>
        <ForgetEverything />
      </section>
    </BrowsePage>
  );
}
