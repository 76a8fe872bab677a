import type { Amount } from "../../domain/facts/amount";
import { amountText, oldAmountText, sourceText } from "../../wording/phrases";
import { about } from "../../store/app";
import { oldAmountDate } from "../../report/stale";
import { useOnDay } from "../kit/hooks/use-today";
import { useTranslator } from "../kit/hooks/translator-context";
import styles from "./Ages.module.css";
import { Named } from "../kit/Named";
import { SourcedItem } from "./SourcedItem";

/** An amount with its label, and its date if old. */
export function AmountLine({ amount, strong = false }: { readonly amount: Amount; readonly strong?: boolean }) {
  const i18n = useTranslator();
  const text = amountText(i18n, amount);
  return (
    <>
      <Named>{i18n.data.amounts[amount.id]?.label}</Named>
      {i18n.format.colon}
      {strong ? <strong>{text}</strong> : text}
      <OldAmount of={amount} />
    </>
  );
}

/** Amounts with their sources. */
export function AmountList({ amounts }: { readonly amounts: readonly Amount[] }) {
  const i18n = useTranslator();
  return (
    <ul className="bullets">
      {amounts.map((amount) => (
        <SourcedItem
          key={`${amount.id}-${amount.min}`}
          source={`${amount.reading ? `${i18n.t("common.ourReading")}${i18n.format.semicolon}` : ""}${sourceText(i18n, amount.source)}`}
        >
          <AmountLine amount={amount} strong />
        </SourcedItem>
      ))}
    </ul>
  );
}

/** The remark on an old amount, if it is old. */
export function OldAmount({ of }: { readonly of: Pick<Amount, "year" | "source"> }) {
  const i18n = useTranslator();
  const date = useOnDay((day) => oldAmountDate(of, about, day));
  return date === null ? null : <strong className={styles.stale}> {oldAmountText(i18n, about, date)}</strong>;
}
