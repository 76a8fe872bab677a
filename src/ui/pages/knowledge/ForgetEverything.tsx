import { useRef, useState } from "react";
import { appStore } from "../../../store/app";
import { forgetEverything } from "../../../store/forget";
import { hasContent } from "../../../store/slices/answers";
import { Confirm } from "../../kit/Confirm";
import { useApp } from "../../kit/hooks/use-app";
import { useSite } from "../../kit/site/site-context";
import { useTranslator } from "../../kit/hooks/translator-context";
import { saveDossier } from "../../parts/save-dossier";
import styles from "./Browse.module.css";

/** Where this browser keeps things for the application at this address. */
function placesOf(page: Window, root: string) {
  return {
    storages: [() => page.localStorage, () => page.sessionStorage],
    caches: "caches" in page ? page.caches : null,
    workers: "serviceWorker" in page.navigator ? page.navigator.serviceWorker : null,
    root,
  };
}

/** Deletes everything that is kept on this device, after asking; the dossier can be saved first. */
export function ForgetEverything() {
  const { t } = useTranslator();
  const site = useSite();
  const result = useRef<HTMLParagraphElement>(null);
  const content = useApp((state) => hasContent(state.dossier));
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<"whole" | "part" | null>(null);
  const ask = () => {
    setDone(null);
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
        <button type="button" className="button" onClick={ask}>
          {t("privacy.delete")}
        </button>
      </p>
      <p ref={result} tabIndex={-1} role="status" className={styles.result}>
        {done === "whole" && t("privacy.deleted")}
        {done === "part" && t("privacy.notAll")}
      </p>
      {asked && (
        <Confirm title={t("privacy.sure")} onAnswer={(sure) => void answer(sure)}>
          <p>{t("privacy.noUndo")}</p>
          {content && (
            <p>
              <button type="button" className="button button-quiet" onClick={() => saveDossier(t)}>
                {t("privacy.saveFirst")}
              </button>
            </p>
          )}
        </Confirm>
      )}
    </>
  );
}
