import type { Amount } from "../../domain/facts/amount";
import { amountText, oldAmountText, readingText, sourceText } from "../../wording/phrases";
import { about } from "../../store/app";
import { oldAmountDate } from "../../report/stale";
import { useOnDay } from "../kit/hooks/use-today";
import { useTranslator } from "../kit/hooks/translator-context";
import { Named } from "../kit/Named";
import { SourcedItem } from "./SourcedItem";

interface Props {
  readonly amount: Amount;
  readonly strong?: boolean;
  /** Whether the remark on old amounts is made once for several. */
  readonly told?: boolean;
}

/** An amount with its label, and its date if old. */
export function AmountLine({ amount, strong = false, told = false }: Props) {
  const i18n = useTranslator();
  const text = amountText(i18n, amount);
  return (
    <>
      <Named>{i18n.data.amounts[amount.id]?.label}</Named>
      {i18n.format.colon}
      {strong ? <strong>{text}</strong> : text}
      {!told && <OldAmount of={amount} />}
    </>
  );
}

/** Which of some amounts are old, by their dates. */
function useOldDates(amounts: readonly Pick<Amount, "year" | "source">[]): readonly string[] {
  const dates = useOnDay((day) => amounts.flatMap((amount) => oldAmountDate(amount, about, day) ?? []).join(" "));
  return dates === "" ? [] : dates.split(" ");
}

/** That several of some amounts are old, once below them. */
function OldTogether({ dates }: { readonly dates: readonly string[] }) {
  return dates.length < 2 ? null : (
    <p>
      <Old dates={dates} />
    </p>
  );
}

function Old({ dates }: { readonly dates: readonly string[] }) {
  return <strong className="stale"> {oldAmountText(useTranslator(), about, ...dates)}</strong>;
}

/** The remark on an old amount, if it is old. */
export function OldAmount({ of }: { readonly of: Pick<Amount, "year" | "source"> }) {
  const dates = useOldDates([of]);
  return dates.length === 0 ? null : <Old dates={dates} />;
}

/** Amounts, a paragraph each; that several of them are old is remarked once. */
export function AmountLines({ amounts }: { readonly amounts: readonly Amount[] }) {
  const old = useOldDates(amounts);
  return (
    <>
      {amounts.map((amount) => (
        <p key={`${amount.id}-${amount.min}`}>
          <AmountLine amount={amount} told={old.length > 1} />
        </p>
      ))}
      <OldTogether dates={old} />
    </>
  );
}

/** Amounts with their sources; that several of them are old is remarked once. */
export function AmountList({ amounts }: { readonly amounts: readonly Amount[] }) {
  const i18n = useTranslator();
  const old = useOldDates(amounts);
  return (
    <>
      <ul className="bullets">
        {amounts.map((amount) => (
          <SourcedItem
            key={`${amount.id}-${amount.min}`}
            source={(amount.reading ? readingText : sourceText)(i18n, amount.source)}
          >
            <AmountLine amount={amount} strong told={old.length > 1} />
          </SourcedItem>
        ))}
      </ul>
      <OldTogether dates={old} />
    </>
  );
}
