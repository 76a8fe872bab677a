import { useState } from "react";
import { Link } from "wouter";
import { storageKeys, SET_ASIDE_KEY, STORAGE_KEY } from "../../../store/keeping/keys";
import { LinkButton, QuietButton } from "../../kit/Button";
import { download } from "../../kit/download";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Bullets } from "../../kit/Named";
import { BrowsePage, FactList } from "./BrowsePage";
import { ForgetEverything } from "./ForgetEverything";

const LEAVES_NOT = ["nothing1", "nothing2", "nothing3", "nothing4"] as const;

/** Copies of unreadable dossiers, by key; none if the storage is denied. */
function copiesAside(): readonly (readonly [key: string, text: string])[] {
  try {
    const { localStorage: place } = window;
    return storageKeys(place, SET_ASIDE_KEY).map((key) => [key, place.getItem(key) ?? ""]);
  } catch {
    return [];
  }
}

/** The copy of an unreadable dossier, if there is one: to download, or to delete separately. */
function Aside() {
  const { t } = useTranslator();
  const [copies, setCopies] = useState(copiesAside);
  if (copies.length === 0) return null;
  const remove = (key: string) => {
    window.localStorage.removeItem(key);
    setCopies(copiesAside);
    document.getElementById("main")?.focus();
  };
  return (
    <section className="stack prose">
      <h2>{t("privacy.aside")}</h2>
      <p>{t("privacy.asideHere")}</p>
      {copies.map(([key, text]) => (
        <p key={key}>
          <QuietButton onClick={() => download(`${key}.json`, text, "application/json")}>
            {t("notice.download")}
          </QuietButton>{" "}
          <LinkButton onClick={() => remove(key)}>{t("privacy.asideDelete")}</LinkButton>
        </p>
      ))}
    </section>
  );
}

/** What is stored where, what leaves the browser (nothing that was filled in), and a way to delete all of it. */
export function PrivacyPage() {
  const { t } = useTranslator();
  return (
    <BrowsePage title={t("privacy.title")} lead={t("privacy.lead")}>
      <section className="stack prose">
        <h2>{t("privacy.nothingTitle")}</h2>
        <Bullets texts={LEAVES_NOT.map((line) => t(`privacy.${line}`))} />
      </section>
      <section className="stack">
        <h2>{t("privacy.keptTitle")}</h2>
        <p className="prose">{t("privacy.keptLead")}</p>
        <p className="prose">{t("kept.mayGo")}</p>
        <p>
          <Link href={paths.dossiers}>{t("dossiers.link")}</Link>
        </p>
        <FactList
          rows={[
            { name: t("privacy.dossier"), value: t("privacy.dossierWhere", { key: STORAGE_KEY }) },
            { name: t("privacy.cleared"), value: t("privacy.clearedWhere") },
            { name: t("privacy.settings"), value: t("privacy.settingsWhere") },
            { name: t("privacy.aside"), value: t("privacy.asideWhere", { key: SET_ASIDE_KEY }) },
            { name: t("privacy.reload"), value: t("privacy.reloadWhere") },
            { name: t("privacy.files"), value: t("privacy.filesWhere") },
            { name: t("privacy.own"), value: t("privacy.ownWhere") },
          ]}
        />
      </section>
      <Aside />
      <section className="stack prose">
        <h2>{t("privacy.deleteTitle")}</h2>
        <p>{t("privacy.deleteLead")}</p>
        <ForgetEverything />
      </section>
    </BrowsePage>
  );
}
