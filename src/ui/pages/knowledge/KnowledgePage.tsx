import { Suspense } from "react";
import { setFilters } from "../../../store/browse";
import { useView } from "../../kit/hooks/use-views";
import { lazyPage } from "../../kit/lazy-page";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { BrowsePage } from "./BrowsePage";
import { SearchBox } from "./Filters";
import { TitledLinks } from "../../kit/TitledLinks";

const PAGES = [
  { href: paths.forms, title: "form.listTitle", text: "browse.knowledge.forms" },
  { href: paths.matrix, title: "browse.matrix.title", text: "browse.knowledge.matrix" },
  { href: paths.examples, title: "browse.examples.title", text: "browse.knowledge.examples" },
  { href: paths.map, title: "map.title", text: "browse.knowledge.map" },
  { href: paths.funding, title: "browse.funding.title", text: "browse.knowledge.funding" },
  { href: paths.networks, title: "browse.networks.title", text: "browse.knowledge.networks" },
  { href: paths.reading, title: "browse.reading.title", text: "browse.knowledge.reading" },
  { href: paths.glossary, title: "browse.glossary.title", text: "browse.knowledge.glossary" },
  { href: paths.method, title: "method.title", text: "browse.knowledge.method" },
  { href: paths.about, title: "browse.about.title", text: "browse.knowledge.about" },
  { href: paths.accessibility, title: "browse.accessibility.title", text: "browse.knowledge.accessibility" },
  { href: paths.reportError(), title: "browse.reportError.title", text: "browse.knowledge.reportError" },
] as const;

/** With all facts: loaded once something is sought. */
const KnowledgeResults = lazyPage(
  () => import("./KnowledgeResults"),
  (m) => m.KnowledgeResults,
);

function Pages() {
  const { t } = useTranslator();
  return <TitledLinks links={PAGES.map(({ href, title, text }) => ({ href, title: t(title), text: t(text) }))} />;
}

/** The entrance to everything that can be read without the advice, and a search through it. */
export function KnowledgePage() {
  const { t } = useTranslator();
  const { query } = useView("knowledge");
  return (
    <BrowsePage title={t("browse.knowledge.title")} lead={t("browse.knowledge.lead")}>
      <SearchBox value={query} onChange={(value) => setFilters("knowledge", { query: value })} />
      {query.trim() === "" ? (
        <Pages />
      ) : (
        <Suspense fallback={null}>
          <KnowledgeResults query={query} />
        </Suspense>
      )}
    </BrowsePage>
  );
}
