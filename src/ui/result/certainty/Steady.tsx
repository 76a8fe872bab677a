import type { Steadiness } from "../../../domain/steadiness";
import { freeText, readingName, readingTexts, weightTexts } from "../../../i18n/certainty";
import { useWords } from "../../app/words-context";
import styles from "./Certainty.module.css";

/** How far each weight may shift before the top changes. */
export function Weights({ weights }: Pick<Steadiness, "weights">) {
  const words = useWords();
  const { t } = words;
  const free = freeText(words, weights);
  const bound = weights.map((weight) => ({ weight, texts: weightTexts(words, weight) }));
  return (
    <section aria-labelledby="certainty-weights" className={styles.part}>
      <h3 id="certainty-weights">{t("sure.weightsTitle")}</h3>
      <p>{t("sure.weightsIntro")}</p>
      <ul className={`bullets ${styles.list}`}>
        {bound
          .filter(({ texts }) => texts.length > 0)
          .map(({ weight, texts }) => (
            <li key={`${weight.demand.kind} ${weight.demand.id}`}>{texts.join(" ")}</li>
          ))}
        {free !== null && <li>{free}</li>}
      </ul>
    </section>
  );
}

/** Other ways to read data and answers: those that change the top, then by name those that do not. */
export function Readings({ readings }: Pick<Steadiness, "readings">) {
  const words = useWords();
  const { t } = words;
  const named = readings.map((reading) => ({ reading, name: readingName(words, reading) }));
  const changing = named.filter(({ reading }) => reading.changes);
  const same = named.filter(({ reading }) => !reading.changes);
  return (
    <section aria-labelledby="certainty-readings" className={styles.part}>
      <h3 id="certainty-readings">{t("sure.readingsTitle")}</h3>
      <p>{t(changing.length === 0 ? "sure.noneChanges" : "sure.readingsIntro")}</p>
      {changing.length > 0 && (
        <dl className={styles.readings}>
          {changing.map(({ reading, name }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{readingTexts(words, reading).join(" ")}</dd>
            </div>
          ))}
        </dl>
      )}
      {same.length > 0 && (
        <details>
          <summary>
            {t("sure.unchangedTitle")} ({same.length})
          </summary>
          <ul className={`bullets ${styles.list}`}>
            {same.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
