import type { Robustness } from "../../../../report/certainty/types";
import { freeText, readingName, readingTexts, weightTexts } from "../../../../wording/certainty";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./Certainty.module.css";

/** How far each weight may shift before the top changes. */
export function Weights({ weights }: Pick<Robustness, "weights">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const free = freeText(i18n, weights);
  const bound = weights.map((weight) => ({ weight, texts: weightTexts(i18n, weight) }));
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
export function Readings({ variants }: Pick<Robustness, "variants">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const named = variants.map((reading) => ({ reading, name: readingName(i18n, reading) }));
  const changing = named.filter(({ reading }) => reading.changes);
  const same = named.filter(({ reading }) => !reading.changes);
  return (
    <section aria-labelledby="certainty-variants" className={styles.part}>
      <h3 id="certainty-variants">{t("sure.readingsTitle")}</h3>
      <p>{t(changing.length === 0 ? "sure.noneChanges" : "sure.readingsIntro")}</p>
      {changing.length > 0 && (
        <dl className={styles.variants}>
          {changing.map(({ reading, name }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{readingTexts(i18n, reading).join(" ")}</dd>
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
