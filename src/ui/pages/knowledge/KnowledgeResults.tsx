import { useMemo } from "react";
import { Link } from "wouter";
import { setFilters } from "../../../store/browse";
import { facts } from "../../../store/facts";
import { library } from "../../../store/library";
import { type KnowledgeEntry, knowledgeEntries } from "../../../wording/knowledge/entries";
import { useMunicipalities } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import { paths } from "../../kit/site/paths";
import { Tag } from "../../parts/signs/Tag";
import styles from "./Browse.module.css";
import { createSearch } from "./search/create-search";

/** The page with more about it; lists with their own search open at it. */
function whereOf({ kind, id, title }: KnowledgeEntry): { readonly href: string; readonly onClick?: () => void } {
  switch (kind) {
    case "form":
      return { href: paths.form(id) };
    case "example":
      return { href: paths.example(id) };
    case "mention":
      return { href: paths.examples, onClick: () => setFilters("examples", { query: title }) };
    case "channel":
      return { href: paths.channel(id) };
    case "network":
    case "body":
      return { href: paths.networks };
    case "term":
      return { href: paths.glossary, onClick: () => setFilters("glossary", { query: title }) };
  }
}

/** One thing found, with its kind and a link to more. */
function Item({ entry }: { readonly entry: KnowledgeEntry }) {
  const { t } = useTranslator();
  return (
    <li>
      <h2>
        <Link {...whereOf(entry)}>
          <Named>{entry.title}</Named>
        </Link>{" "}
        <Tag>{t(`browse.kind_${entry.kind}`)}</Tag>
      </h2>
      <Named as="p">{entry.summary}</Named>
    </li>
  );
}

/** What a query finds in all of the knowledge: forms first, then what fits best. */
export function KnowledgeResults({ query }: { readonly query: string }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const list = useMunicipalities();
  const find = useMemo(() => {
    const entries = knowledgeEntries(i18n, facts, library, typeof list === "string" ? [] : list);
    const search = createSearch(
      entries.map(({ title, summary, more }, index) => ({ id: String(index), title, text: `${summary} ${more}` })),
    );
    const rank = ({ kind }: KnowledgeEntry) => (kind === "form" ? 0 : 1);
    return (text: string) =>
      (search(text) ?? []).flatMap((index) => entries[Number(index)] ?? []).toSorted((a, b) => rank(a) - rank(b));
  }, [i18n, list]);
  const found = find(query);
  return (
    <>
      <p role="status">
        {found.length === 0 ? t("browse.knowledge.none") : t("browse.found", { count: found.length })}
      </p>
      <ul className={`${styles.items} ${styles.two}`}>
        {found.map((entry) => (
          <Item key={`${entry.kind} ${entry.id}`} entry={entry} />
        ))}
      </ul>
    </>
  );
}
