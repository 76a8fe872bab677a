import type { Analysis } from "../../../../report/analysis";
import { variantName, variantText } from "../../../../wording/advice/certainty";
import { useTranslator } from "../../../kit/hooks/translator-context";
import styles from "./Certainty.module.css";

/** Other ways to read data and answers: those that change the top, then names of those that do not. */
export function Variants({ variants }: Pick<Analysis, "variants">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const named = variants.map((variant) => ({ variant, name: variantName(i18n, variant) }));
  const changing = named.filter(({ variant }) => variant.changes);
  const same = named.filter(({ variant }) => !variant.changes);
  return (
    <section aria-labelledby="certainty-variants" className={styles.part}>
      <h2 id="certainty-variants">{t("certainty.variantsTitle")}</h2>
      <p>{t(changing.length === 0 ? "certainty.noneChanges" : "certainty.variantsIntro")}</p>
      {changing.length > 0 && (
        <dl className={styles.variants}>
          {changing.map(({ variant, name }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{variantText(i18n, variant)}</dd>
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
