import { OFTEN_FROM } from "../../../report/certainty/often";
import { methodSections } from "../../../wording/method";
import { sourceText } from "../../../wording/phrases";
import { about, facts } from "../../../store/app";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { DataVersion, SourceLine } from "../../parts/Ages";
import { Named } from "../../kit/Named";
import styles from "./MethodPage.module.css";
import { OwnSettings } from "./OwnSettings";

/** Which word stands for which share. */
function WordScale() {
  const { t, format } = useTranslator();
  const ranges = OFTEN_FROM.map(([often, from], index) => {
    const to = OFTEN_FROM[index - 1]?.[1] ?? 1;
    return { often, range: t("certainty.scaleRange", { from: format.percent(from), to: format.percent(to) }) };
  });
  const least = OFTEN_FROM.at(-1)?.[1] ?? 0;
  const rows = [
    { often: "always", range: t("certainty.scaleAll") },
    ...ranges,
    { often: "rarely", range: t("certainty.scaleRest", { to: format.percent(least) }) },
    { often: "never", range: t("certainty.scaleNone") },
  ] as const;
  return (
    <table className={styles.scale}>
      <caption>{t("certainty.scaleTitle")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("certainty.scaleWord")}</th>
          <th scope="col">{t("certainty.scaleFrom")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ often, range }) => (
          <tr key={often}>
            <th scope="row">{t(`certainty.often_${often}`)}</th>
            <td>{range}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How the advice is computed, and where the facts come from. */
export function MethodPage() {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const heading = usePage(t("method.title"));
  return (
    <article className="prose">
      <h1 ref={heading} tabIndex={-1}>
        {t("method.title")}
      </h1>
      <p className="lead">{t("method.lead")}</p>
      {methodSections(i18n, about).map(({ id, title, texts }) => (
        <section key={id} className="stack">
          <h2>{title}</h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {id === "certain" && <WordScale />}
        </section>
      ))}
      <OwnSettings />
      <section className="stack">
        <h2>{t("method.notesTitle")}</h2>
        <ul className="bullets">
          {facts.notes.map((note) => (
            <li key={note.id}>
              <Named>{data.notes[note.id]?.text}</Named> <span className="small">{sourceText(i18n, note.source)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t("method.sourcesTitle")}</h2>
        <SourceLine />
        <DataVersion />
      </section>
    </article>
  );
}
