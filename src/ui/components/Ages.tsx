import type { Amount } from "../../domain/dataset";
import { dataLine, oldAmountText, oldReviewText, sourceLine } from "../../i18n/about";
import { amountText } from "../../i18n/phrases";
import { about } from "../../state/app";
import { isOldData, oldAmount } from "../../state/browse";
import { useToday } from "../app/use-today";
import { useWords } from "../app/words-context";
import styles from "./Ages.module.css";
import { Named, PlaceNamed } from "./Named";

/** An amount with its label; one of long ago says so, with its date. */
export function AmountLine({ amount, strong = false }: { readonly amount: Amount; readonly strong?: boolean }) {
  const words = useWords();
  const text = amountText(words, amount);
  return (
    <>
      <Named>{words.data.amounts[amount.id]?.label}</Named>
      {words.format.colon}
      {strong ? <strong>{text}</strong> : text}
      <OldAmount of={amount} />
    </>
  );
}

/** What an amount says when it is old; nothing otherwise. */
export function OldAmount({ of }: { readonly of: Pick<Amount, "year" | "source"> }) {
  const words = useWords();
  const date = oldAmount(of, useToday());
  return date === null ? null : <strong className={styles.stale}> {oldAmountText(words, about, date)}</strong>;
}

/** Version and review date of the facts; a review of long ago says so. */
export function DataVersion() {
  const words = useWords();
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
  const words = useWords();
  return (
    <p>
      <PlaceNamed places={[about.guide.title]}>{sourceLine(words, about)}</PlaceNamed>
    </p>
  );
}
