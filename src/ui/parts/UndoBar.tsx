import { appStore } from "../../store/app";
import { LinkButton } from "../kit/Button";
import { useStartTranslator } from "../kit/hooks/translator-context";
import styles from "../kit/bar.module.css";

interface Props {
  readonly message: string | null;
  readonly undo: boolean;
  /** Called after undoing: the button is gone, and the focus needs a place. */
  readonly onUndone: () => void;
}

/** Says that answers were replaced or cleared, with an undo button. The live region exists before its text. */
export function UndoBar({ message, undo, onUndone }: Props) {
  const { t } = useStartTranslator();
  const goBack = () => {
    appStore.getState().undo();
    onUndone();
  };
  return (
    <div role="status">
      {message !== null && (
        <div className={styles.notice}>
          <p>{message}</p>
          {undo && (
            <p className={styles.actions}>
              <LinkButton onClick={goBack}>{t("common.undo")}</LinkButton>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
