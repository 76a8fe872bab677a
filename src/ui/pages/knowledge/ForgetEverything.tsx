import { useRef, useState } from "react";
import { Link } from "wouter";
import { appStore } from "../../../store/app";
import { cabinet } from "../../../store/dossiers/here";
import { keptDossiers } from "../../../store/dossiers/list";
import { forgetEverything } from "../../../store/keeping/forget";
import { hasContent } from "../../../store/slices/answers";
import { Button, QuietButton } from "../../kit/Button";
import { Confirm } from "../../kit/Confirm";
import { useApp } from "../../kit/hooks/use-app";
import { paths } from "../../kit/site/paths";
import { useSite } from "../../kit/site/site-context";
import { useTranslator } from "../../kit/hooks/translator-context";
import { saveDossier } from "../../parts/save-dossier";
import styles from "./Browse.module.css";

/** Where this browser stores data for the application at this address. */
function placesOf(page: Window, root: string) {
  return {
    storages: [() => page.localStorage, () => page.sessionStorage],
    caches: "caches" in page ? page.caches : null,
    workers: "serviceWorker" in page.navigator ? page.navigator.serviceWorker : null,
    root,
  };
}

/** Deletes everything stored on this device, after confirmation; the dossier can be saved first. */
export function ForgetEverything() {
  const { t } = useTranslator();
  const site = useSite();
  const result = useRef<HTMLParagraphElement>(null);
  const content = useApp((state) => hasContent(state.dossier));
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<"whole" | "part" | null>(null);
  /** Number of dossiers when the question was asked. */
  const [number, setNumber] = useState(0);
  const ask = () => {
    setDone(null);
    setNumber(keptDossiers(cabinet)?.kept.length ?? 0);
    setAsked(true);
  };
  const answer = async (sure: boolean) => {
    setAsked(false);
    if (!sure) return;
    const whole = await forgetEverything(appStore, placesOf(window, site.at("")));
    setDone(whole ? "whole" : "part");
    result.current?.focus();
  };
  return (
    <>
      <p>
        <Button onClick={ask}>{t("privacy.delete")}</Button>
      </p>
      <p ref={result} tabIndex={-1} role="status" className={styles.result}>
        {done === "whole" && (number > 1 ? t("privacy.deletedCount", { number }) : t("privacy.deleted"))}
        {done === "part" && t("privacy.notAll")}
      </p>
      {asked && (
        <Confirm
          title={t("privacy.sure")}
          choices={[{ text: t("privacy.yes"), value: true }]}
          onAnswer={(sure) => void answer(sure === true)}
        >
          {number > 1 && (
            <p>
              {t("privacy.count", { number })} <Link href={paths.dossiers}>{t("dossiers.title")}</Link>
            </p>
          )}
          <p>{t("privacy.noUndo")}</p>
          {content && (
            <p>
              <QuietButton onClick={() => saveDossier(t)}>{t("privacy.saveFirst")}</QuietButton>
            </p>
          )}
        </Confirm>
      )}
    </>
  );
}
