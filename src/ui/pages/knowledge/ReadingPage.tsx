import type { Publication } from "../../../domain/facts/library";
import { formList, sourceText } from "../../../wording/phrases";
import { library } from "../../../store/library";
import { useTranslator } from "../../kit/hooks/translator-context";
import { AddressLine, AddressList } from "../../parts/guidance/AddressLine";
import styles from "./Browse.module.css";
import { BrowsePage, NoteList } from "./BrowsePage";

const KINDS = ["literature", "footnote", "further-reading", "newer"] as const;

function Item({ publication }: { readonly publication: Publication }) {
  const i18n = useTranslator();
  const { title, authors, year, publisher, language, link, forms, source } = publication;
  const about = [authors, year, publisher].filter((part) => part !== null).join(", ");
  return (
    <li>
      <p>
        <cite lang={language}>{title}</cite>
      </p>
      {about !== "" && <p>{about}</p>}
      {forms.length > 0 && <p>{i18n.t("browse.reading.about", { forms: formList(i18n, forms) })}</p>}
      <AddressLine link={link} />
      <p className="small">{sourceText(i18n, source)}</p>
    </li>
  );
}

/** Further reading from the guide, by kind. A note on a whole kind appears once. */
export function ReadingPage() {
  const { t } = useTranslator();
  return (
    <BrowsePage title={t("browse.reading.title")} lead={t("browse.reading.lead")}>
      {KINDS.map((kind) => {
        const publications = library.publications.filter((publication) => publication.kind === kind);
        const notes = [...new Set(publications.flatMap((publication) => publication.notes))];
        return (
          <section key={kind} aria-labelledby={kind} className="stack">
            <h2 id={kind}>{t(`browse.reading.kind_${kind}`)}</h2>
            <NoteList notes={notes} />
            <AddressList className={styles.items} links={publications.map(({ link }) => link)}>
              {publications.map((publication) => (
                <Item key={publication.id} publication={publication} />
              ))}
            </AddressList>
          </section>
        );
      })}
    </BrowsePage>
  );
}
