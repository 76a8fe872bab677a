import { METHOD_SECTIONS } from "../../i18n/method";
import { sourceText } from "../../i18n/phrases";
import { facts } from "../../state/app";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";

/** How the advice is computed, and where the facts come from. */
export function MethodPage() {
  const words = useWords();
  const { t, data, format } = words;
  const heading = usePage(t("method.title"));
  return (
    <article className="prose">
      <h1 ref={heading} tabIndex={-1}>
        {t("method.title")}
      </h1>
      <p className="lead">{t("method.lead")}</p>
      {METHOD_SECTIONS.map(({ title, texts }) => (
        <section key={title} className="stack">
          <h2>{t(title)}</h2>
          {texts.map((text) => (
            <p key={text}>{t(text)}</p>
          ))}
        </section>
      ))}
      <section className="stack">
        <h2>{t("method.notesTitle")}</h2>
        <ul className="bullets">
          {facts.notes.map((note) => (
            <li key={note.id}>
              {data.notes[note.id]?.text} <span className="small">{sourceText(words, note.source)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t("method.sourcesTitle")}</h2>
        <p>{t("app.source")}</p>
        <p>{t("app.data", { version: facts.version, date: format.date(facts.reviewedOn) })}</p>
      </section>
    </article>
  );
}
