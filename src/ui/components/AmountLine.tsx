import type { Amount } from "../../domain/dataset";
import { amountText, oldAmountText } from "../../i18n/phrases";
import { about } from "../../state/app";
import { oldAmount } from "../../state/ages";
import { useToday } from "../app/use-today";
import { useWords } from "../app/words-context";
import styles from "./Ages.module.css";
import { Named } from "./Named";

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
