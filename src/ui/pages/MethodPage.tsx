import { OFTEN_FROM } from "../../domain/often";
import { METHOD_SECTIONS } from "../../i18n/method";
import { sourceText } from "../../i18n/phrases";
import { facts } from "../../state/app";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";
import styles from "./MethodPage.module.css";

/** Which word stands for which share. */
function WordScale() {
  const { t, format } = useWords();
  const ranges = OFTEN_FROM.map(([often, from], index) => {
    const to = OFTEN_FROM[index - 1]?.[1] ?? 1;
    return { often, range: t("sure.scaleRange", { from: format.percent(from), to: format.percent(to) }) };
  });
  const least = OFTEN_FROM.at(-1)?.[1] ?? 0;
  const rows = [
    { often: "always", range: t("sure.scaleAll") },
    ...ranges,
    { often: "rarely", range: t("sure.scaleRest", { to: format.percent(least) }) },
    { often: "never", range: t("sure.scaleNone") },
  ] as const;
  return (
    <table className={styles.scale}>
      <caption>{t("sure.scaleTitle")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("sure.scaleWord")}</th>
          <th scope="col">{t("sure.scaleFrom")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ often, range }) => (
          <tr key={often}>
            <th scope="row">{t(`sure.often_${often}`)}</th>
            <td>{range}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
          {title === "method.certainTitle" && <WordScale />}
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
