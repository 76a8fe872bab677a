import { useRef, useState } from "react";
import { appStore } from "../../../store/app";
import { forgetEverything } from "../../../store/forget";
import { hasContent } from "../../../store/slices/answers";
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
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const content = useApp((state) => hasContent(state.dossier));
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState<"whole" | "part" | null>(null);
  const ask = () => {
    setDone(null);
    setAsked(true);
    dialog.current?.showModal();
    // Not on a button: a second Enter must not delete.
    title.current?.focus();
  };
  const forget = async () => {
    const whole = await forgetEverything(appStore, placesOf(window, site.at("")));
    setDone(whole ? "whole" : "part");
    dialog.current?.close();
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
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="forget-title" onClose={() => setAsked(false)}>
        <div className="stack">
          <h2 id="forget-title" ref={title} tabIndex={-1}>
            {t("privacy.sure")}
          </h2>
          <p>{t("privacy.noUndo")}</p>
          {asked && content && (
            <p>
              <button type="button" className="button button-quiet" onClick={() => saveDossier(t)}>
                {t("privacy.saveFirst")}
              </button>
            </p>
          )}
          <p className={styles.choices}>
            <button type="button" className="button" onClick={() => void forget()}>
              {t("privacy.yes")}
            </button>
            <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
              {t("privacy.no")}
            </button>
          </p>
        </div>
      </dialog>
    </>
  );
}
