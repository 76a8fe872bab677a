import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./WhatIf.module.css";

const TrialPanel = lazy(() => import("./TrialPanel").then((m) => ({ default: m.TrialPanel })));

/** Address of the panel within the page. */
const PANEL = "what-if-panel";

/** The ranking, with the panel to try other answers beside it (below it on a small screen) once that is opened. */
export function WhatIf({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslator();
  const trying = useApp((state) => state.trial !== null);
  const [open, setOpen] = useState(trying);
  const [opened, setOpened] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const scenarios = useApp((state) => state.dossier.scenarios?.length ?? 0);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <div className={styles.whatIf} data-open={open || undefined}>
      <p className={`${styles.invite} no-print`}>
        <button
          ref={toggle}
          type="button"
          className="button button-quiet"
          aria-expanded={open}
          aria-controls={open ? PANEL : undefined}
          onClick={() => {
            setOpen(!open);
            setOpened(!open);
          }}
        >
          {t("whatif.open")}
        </button>
        <span className="small">
          {scenarios === 0 ? t("whatif.invite") : t("whatif.inviteScenarios", { count: scenarios })}
        </span>
      </p>
      <div className={styles.columns}>
        <div className={styles.main}>{children}</div>
        {open && (
          <div id={PANEL} className={`${styles.panel} no-print`}>
            <Suspense fallback={<p role="status">{t("app.loading")}</p>}>
              <TrialPanel takeFocus={opened} onClose={close} />
            </Suspense>
          </div>
        )}
      </div>
    </div>
  );
}
