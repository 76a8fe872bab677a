import { Confirm } from "../../kit/Confirm";
import { useTranslator } from "../../kit/hooks/translator-context";

/** Asks whether to clear all answers. */
export function ClearDialog({ onAnswer }: { readonly onAnswer: (sure: boolean) => void }) {
  const { t } = useTranslator();
  return (
    <Confirm
      title={t("kept.clear")}
      choices={[{ text: t("privacy.yes"), value: true }]}
      onAnswer={(sure) => onAnswer(sure === true)}
    >
      <p>{t("kept.clearUndo")}</p>
    </Confirm>
  );
}
