import { Component, type ReactNode } from "react";
import { TranslatorContext } from "../kit/hooks/translator-context";
import { saveDossier } from "../parts/save-dossier";
import styles from "./Layout.module.css";

interface Props {
  readonly children: ReactNode;
}

/** Catches what no page caught: says so, and offers the dossier, so that no answer is lost. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  static override readonly contextType = TranslatorContext;
  declare context: React.ContextType<typeof TranslatorContext>;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const i18n = this.context;
    if (!this.state.failed || i18n === null) return this.props.children;
    const { t } = i18n;
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
          <button type="button" className="link-button" onClick={() => saveDossier(t)}>
            {t("failure.save")}
          </button>
        </p>
      </main>
    );
  }
}
