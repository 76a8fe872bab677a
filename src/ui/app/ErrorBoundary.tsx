import { Component, type ReactNode } from "react";
import { appStore } from "../../state/app";
import { dossierText } from "../../state/read-dossier";
import { download } from "./download";
import { WordsContext } from "./words-context";
import styles from "./Layout.module.css";

interface Props {
  readonly children: ReactNode;
}

/** Catches what no page caught: says so, and offers the dossier, so that no answer is lost. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static override readonly contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const words = this.context;
    if (!this.state.failed || words === null) return this.props.children;
    const { t } = words;
    const save = () =>
      download(`${t("export.dossierFileName")}.json`, dossierText(appStore.getState().dossier), "application/json");
    return (
      <main className={`prose ${styles.failure}`}>
        <h1>{t("failure.title")}</h1>
        <p>{t("failure.text")}</p>
        <p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {t("failure.reload")}
          </button>
        </p>
        <p>
          <button type="button" className="link-button" onClick={save}>
            {t("failure.save")}
          </button>
        </p>
      </main>
    );
  }
}
