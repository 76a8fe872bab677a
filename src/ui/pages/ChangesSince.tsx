import type { Changes } from "../../domain/basis";
import { adviceChangeTexts, changeText } from "../../i18n/changes-text";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";
import styles from "./StartPage.module.css";

function List({
  title,
  texts,
  none,
}: {
  readonly title: string;
  readonly texts: readonly string[];
  readonly none: string;
}) {
  return (
    <>
      <h3>{title}</h3>
      {texts.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="bullets">
          {texts.map((text) => (
            <li key={text}>
              <Named>{text}</Named>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is another now than when the opened document was made: in the advice, then in the facts. */
export function ChangesSince({ changes }: { readonly changes: Changes }) {
  const words = useWords();
  const { t, format } = words;
  const advice = adviceChangeTexts(words, changes);
  const facts = changes.facts.map((change) => changeText(words, change));
  return (
    <section aria-labelledby="changes" className={styles.changes}>
      <h2 id="changes">{t("changes.title")}</h2>
      <p>
        {t("changes.versions", {
          date: format.date(changes.was.date),
          was: changes.was.version,
          is: changes.is.version,
        })}
      </p>
      {advice.length + facts.length === 0 ? (
        <p>{t("changes.none")}</p>
      ) : (
        <>
          <List title={t("changes.adviceTitle")} texts={advice} none={t("changes.adviceSame")} />
          <List title={t("changes.factsTitle")} texts={facts} none={t("changes.factsSame")} />
        </>
      )}
    </section>
  );
}
