import { dataLine, oldReviewText, sourceLine } from "../../i18n/about";
import { about } from "../../state/app";
import { isOldData } from "../../state/ages";
import { useToday } from "../app/use-today";
import { useStartWords } from "../app/words-context";
import styles from "./Ages.module.css";
import { PlaceNamed } from "./Named";

/** Version and review date of the facts; a review of long ago says so. */
export function DataVersion() {
  const words = useStartWords();
  const old = isOldData(useToday());
  return (
    <p>
      {dataLine(words, about)}
      {old && <strong className={styles.stale}> {oldReviewText(words, about)}</strong>}
    </p>
  );
}

/** Where the facts and the numbers of inhabitants come from, in one line. */
export function SourceLine() {
  const words = useStartWords();
  return (
    <p>
      <PlaceNamed places={[about.guide.title]}>{sourceLine(words, about)}</PlaceNamed>
    </p>
  );
}
