import type { FormDifference } from "../../../report/compare/difference";
import { formDifferenceTexts } from "../../../wording/advice/difference";
import { useTranslator } from "../../kit/hooks/translator-context";
import styles from "./DifferenceNote.module.css";

/** What a trial changes for one form, as short labels for its row; nothing if unchanged. */
export function DifferenceNote({ difference }: { readonly difference: FormDifference | undefined }) {
  const i18n = useTranslator();
  if (difference?.changed !== true) return null;
  const texts = formDifferenceTexts(i18n, difference);
  return (
    <span className={styles.note}>
      <span className="visually-hidden">{i18n.t("whatif.comparedWithOriginal")} </span>
      {texts.map((text, index) => (
        <span key={text}>
          {text}
          {index < texts.length - 1 && <span className="visually-hidden">; </span>}
        </span>
      ))}
    </span>
  );
}
