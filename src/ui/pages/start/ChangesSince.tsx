import type { Changes } from "../../../report/basis/types";
import { adviceChangeTexts, changeText } from "../../../wording/answers/basis-changes";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Bullets } from "../../kit/Named";
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
      {texts.length === 0 ? <p>{none}</p> : <Bullets texts={texts} />}
    </>
  );
}

/** What changed since the opened document was made: in the advice, then in the facts. */
export function ChangesSince({ changes }: { readonly changes: Changes }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const advice = adviceChangeTexts(i18n, changes);
  const facts = changes.facts.map((change) => changeText(i18n, change));
  return (
    <section aria-labelledby="changes" className={styles.changes}>
      <h2 id="changes">{t("changes.title")}</h2>
      <p>
        {t("changes.versions", {
          date: format.date(changes.before.date),
          was: changes.before.version,
          is: changes.after.version,
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
