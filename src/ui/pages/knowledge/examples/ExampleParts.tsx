import { facts } from "../../../../store/facts";
import type { PracticeState } from "../../../../domain/facts/practice";
import { stateText } from "../../../../wording/knowledge/knowledge-facts";
import { AddressLine } from "../../../parts/guidance/AddressLine";
import { formName, sourceText } from "../../../../wording/phrases";
import type { ExampleItem } from "../../../../report/browse/examples";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { Named, PlaceNamed } from "../../../kit/Named";
import styles from "../Browse.module.css";
import { partnerText, yearsText } from "../../../../wording/knowledge/knowledge";
import { ExampleLink } from "../../../parts/ExampleLink";

/** Form, Flemish places, partners and years in one line: what one scans a list for. */
function Line({ item }: { readonly item: ExampleItem }) {
  const i18n = useTranslator();
  const partners = item.fact.kind === "practice" ? item.fact.practice.partners : [item.fact.mention.partner];
  const parts = [
    item.form === null ? null : formName(i18n, item.form),
    i18n.format.list(item.municipalities.map(({ name }) => name)),
    i18n.format.list(partners.map((partner) => partnerText(i18n, partner, facts.language))),
    item.fact.kind === "practice" ? yearsText(i18n, item.fact.practice.years) : null,
  ].filter((part) => part !== null && part !== "");
  return (
    <p className={styles.line}>
      <PlaceNamed places={item.municipalities.map(({ name }) => name)}>{parts.join(" · ")}</PlaceNamed>
    </p>
  );
}

function State({ state }: { readonly state: PracticeState | null }) {
  const i18n = useTranslator();
  return state === null ? null : <p className={styles.line}>{stateText(i18n, state)}</p>;
}

/** One example or short mention in a list. */
export function ExampleEntry({ item }: { readonly item: ExampleItem }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const { fact } = item;
  if (fact.kind === "mention")
    return (
      <li>
        <Named as="p">{data.mentions[item.id]?.summary}</Named>
        <Line item={item} />
        <State state={fact.mention.state} />
        <AddressLine link={fact.mention.link} />
        <p className="small">{sourceText(i18n, fact.mention.source)}</p>
      </li>
    );
  return (
    <li>
      <h3>
        <ExampleLink id={item.id} />
      </h3>
      <Line item={item} />
      <Named as="p">{data.practices[item.id]?.summary}</Named>
      <State state={fact.practice.state} />
      {!fact.practice.open && <p>{t("practice.closed")}</p>}
      <p className="small">{sourceText(i18n, fact.practice.source)}</p>
    </li>
  );
}
