import { appStore } from "../../state/app";
import { useWords } from "../app/words-context";
import styles from "./NoticeBar.module.css";

/** Says that answers were replaced or cleared, with the way back. The live region is there before its text. */
export function UndoBar({ message, undo }: { readonly message: string | null; readonly undo: boolean }) {
  const { t } = useWords();
  return (
    <div role="status">
      {message !== null && (
        <div className={styles.notice}>
          <p>{message}</p>
          {undo && (
            <p className={styles.actions}>
              <button type="button" className="link-button" onClick={() => appStore.getState().undo()}>
                {t("common.undo")}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
