import type { FormDifference } from "../../report/difference";
import { formDifferenceTexts } from "./difference-texts";
import { useWords } from "../app/words-context";
import styles from "./DifferenceNote.module.css";

/** What a trial changes for one form, as short labels for its row; nothing where nothing changes. */
export function DifferenceNote({ difference }: { readonly difference: FormDifference | undefined }) {
  const words = useWords();
  if (difference?.changed !== true) return null;
  const texts = formDifferenceTexts(words, difference);
  return (
    <span className={styles.note}>
      <span className="visually-hidden">{words.t("whatif.comparedWithOriginal")} </span>
      {texts.map((text, index) => (
        <span key={text}>
          {text}
          {index < texts.length - 1 && <span className="visually-hidden">; </span>}
        </span>
      ))}
    </span>
  );
}
