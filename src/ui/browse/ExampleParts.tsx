import { Link } from "wouter";
import type { Practice } from "../../domain/dataset";
import { formName, sourceText } from "../../i18n/phrases";
import type { ExampleItem } from "../../report/browse/examples";
import { paths } from "../app/paths";
import { useWords } from "../app/words-context";
import { AmountLine } from "../components/AmountLine";
import { Named, PlaceNamed } from "../components/Named";
import styles from "./Browse.module.css";
import { partnerText, yearsText } from "./texts";

/** Amounts of an example or a channel, each with where it stands. */
export function Amounts({ amounts }: { readonly amounts: Practice["amounts"] }) {
  const words = useWords();
  const { t } = words;
  if (amounts.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {amounts.map((amount) => (
        <li key={`${amount.id}-${amount.min}`}>
          <AmountLine amount={amount} strong />{" "}
          <span className="small">
            {amount.reading && `${t("common.ourReading")}${words.format.semicolon}`}
            {sourceText(words, amount.source)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Form, Flemish places, partners and years in one line: what one scans a list for. */
function Line({ item }: { readonly item: ExampleItem }) {
  const words = useWords();
  const partners = item.fact.kind === "practice" ? item.fact.practice.partners : [item.fact.mention.partner];
  const parts = [
    item.form === null ? null : formName(words, item.form),
    words.format.list(item.municipalities.map(({ name }) => name)),
    words.format.list(partners.map((partner) => partnerText(words, partner))),
    item.fact.kind === "practice" ? yearsText(words, item.fact.practice.years) : null,
  ].filter((part) => part !== null && part !== "");
  return (
    <p className={styles.line}>
      <PlaceNamed places={item.municipalities.map(({ name }) => name)}>{parts.join(" · ")}</PlaceNamed>
    </p>
  );
}

/** One example or short mention in a list. */
export function ExampleEntry({ item }: { readonly item: ExampleItem }) {
  const words = useWords();
  const { t, data } = words;
  const { fact } = item;
  if (fact.kind === "mention")
    return (
      <li>
        <p>
          <Named>{data.mentions[item.id]?.summary}</Named>
        </p>
        <Line item={item} />
        <p className="small">{sourceText(words, fact.mention.source)}</p>
      </li>
    );
  return (
    <li>
      <h3>
        <Link href={paths.example(item.id)}>
          <Named>{data.practices[item.id]?.title}</Named>
        </Link>
      </h3>
      <Line item={item} />
      <p>
        <Named>{data.practices[item.id]?.summary}</Named>
      </p>
      {!fact.practice.open && <p>{t("practice.closed")}</p>}
      <p className="small">{sourceText(words, fact.practice.source)}</p>
    </li>
  );
}
