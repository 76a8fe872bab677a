import type { Robustness } from "../../../../report/certainty/types";
import { freeText, variantName, variantTexts, weightTexts } from "../../../../wording/certainty";
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
      <h3 id="certainty-weights">{t("certainty.weightsTitle")}</h3>
      <p>{t("certainty.weightsIntro")}</p>
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
export function Variants({ variants }: Pick<Robustness, "variants">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const named = variants.map((variant) => ({ variant, name: variantName(i18n, variant) }));
  const changing = named.filter(({ variant }) => variant.changes);
  const same = named.filter(({ variant }) => !variant.changes);
  return (
    <section aria-labelledby="certainty-variants" className={styles.part}>
      <h3 id="certainty-variants">{t("certainty.variantsTitle")}</h3>
      <p>{t(changing.length === 0 ? "certainty.noneChanges" : "certainty.variantsIntro")}</p>
      {changing.length > 0 && (
        <dl className={styles.variants}>
          {changing.map(({ variant, name }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{variantTexts(i18n, variant).join(" ")}</dd>
            </div>
          ))}
        </dl>
      )}
      {same.length > 0 && (
        <details>
          <summary>
            {t("certainty.unchangedTitle")} ({same.length})
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
