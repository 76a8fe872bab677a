import { facts } from "../../state/app";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";

const SECTIONS = [
  { title: "method.askedTitle", texts: ["method.asked1", "method.asked2", "method.asked3"] },
  { title: "method.tieTitle", texts: ["method.tie"] },
  { title: "method.fitTitle", texts: ["method.fit1", "method.fit2", "method.fit3"] },
  { title: "method.whyTitle", texts: ["method.why"] },
  { title: "method.sourceTitle", texts: ["method.source"] },
] as const;

/** How the advice is computed, and where the facts come from. */
export function MethodPage() {
  const { t, data, format } = useWords();
  const heading = usePage(t("method.title"));
  return (
    <article className="prose">
      <h1 ref={heading} tabIndex={-1}>
        {t("method.title")}
      </h1>
      <p className="lead">{t("method.lead")}</p>
      {SECTIONS.map(({ title, texts }) => (
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
            <li key={note.id}>{data.notes[note.id]?.text}</li>
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
