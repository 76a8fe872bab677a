import { useMemo } from "react";
import type { GlossaryTerm } from "../../../domain/facts/library";
import { languages } from "../../../i18n/languages";
import { WHOLE_LANGUAGES } from "../../../i18n/whole-languages";
import { library } from "../../../store/library";
import { setFilters, clearFilters } from "../../../store/browse";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import { StateText } from "../../parts/signs/StateText";
import styles from "./Browse.module.css";
import { BrowsePage } from "./BrowsePage";
import { Filters, SearchBox } from "./Filters";
import { createSearch } from "./search/create-search";
import { useView } from "../../kit/hooks/use-views";

function Term({ term }: { readonly term: GlossaryTerm }) {
  const { t, data, whole } = useTranslator();
  const texts = data.glossary[term.id];
  return (
    <li>
      <h2 lang={whole}>{term.names[whole]}</h2>
      <Named as="p">{texts?.meaning}</Named>
      {texts?.remark !== undefined && (
        <Named as="p" className="small">
          {texts.remark}
        </Named>
      )}
      <dl className={styles.languages}>
        {WHOLE_LANGUAGES.filter((other) => other !== whole).map((other) => (
          <div key={other}>
            <dt>{languages[other].name}</dt>
            <dd lang={other}>{term.names[other]}</dd>
          </div>
        ))}
      </dl>
      <p>
        <StateText state={term.checked ? "fits" : "cannot-tell"}>
          {t(term.checked ? "browse.glossary.checked" : "browse.glossary.unchecked")}
        </StateText>
      </p>
    </li>
  );
}

/** Technical terms in all languages, sorted in the reader's language. */
export function GlossaryPage() {
  const { t, data, whole } = useTranslator();
  const { query } = useView("glossary");
  const terms = useMemo(
    () => library.glossary.toSorted((a, b) => (a.names[whole] ?? "").localeCompare(b.names[whole] ?? "", whole)),
    [whole],
  );
  const search = useMemo(
    () =>
      createSearch(
        terms.map((term) => ({
          id: term.id,
          title: WHOLE_LANGUAGES.map((code) => term.names[code]).join(" "),
          text: data.glossary[term.id]?.meaning ?? "",
        })),
      ),
    [terms, data],
  );
  const found = search(query);
  const shown = found === null ? terms : found.flatMap((id) => terms.find((term) => term.id === id) ?? []);
  return (
    <BrowsePage title={t("browse.glossary.title")} lead={t("browse.glossary.lead")}>
      <Filters
        count={t("browse.glossary.count", { shown: shown.length, total: terms.length })}
        onReset={() => clearFilters("glossary")}
      >
        <SearchBox value={query} onChange={(value) => setFilters("glossary", { query: value })} />
      </Filters>
      {shown.length === 0 && <p>{t("browse.none")}</p>}
      <ul className={`${styles.items} ${styles.two}`}>
        {shown.map((term) => (
          <Term key={term.id} term={term} />
        ))}
      </ul>
    </BrowsePage>
  );
}
