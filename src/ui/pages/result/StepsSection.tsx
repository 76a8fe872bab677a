import { formName } from "../../../wording/phrases";
import type { FormSteps } from "../../../report/steps";
import { useTranslator } from "../../kit/hooks/translator-context";
import type { SectionProps } from "../../parts/report/section-types";
import { StepList } from "../../parts/form/StepList";
import styles from "./StepsSection.module.css";

/** From this many forms in the top group on, each is collapsed, with its progress in view. */
const FOLDED_FROM = 3;

/** One form's steps, collapsed behind its name and progress. */
function Folded({ steps }: { readonly steps: FormSteps }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const done = steps.steps.filter((step) => step.done).length;
  const form = formName(i18n, steps.form);
  return (
    <details>
      <summary>{t("steps.progressOf", { form, done, total: steps.steps.length })}</summary>
      <StepList steps={steps} />
    </details>
  );
}

/** First steps for the top group; the other forms are collapsed. */
export function StepsSection({ report }: SectionProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const top = report.steps.filter((steps) => steps.top);
  const others = report.steps.filter((steps) => !steps.top);
  return (
    <div className={styles.section}>
      <p>{t("steps.lead")}</p>
      {top.map((steps) =>
        top.length >= FOLDED_FROM ? (
          <Folded key={steps.form} steps={steps} />
        ) : (
          <div key={steps.form}>
            <h3>{formName(i18n, steps.form)}</h3>
            <StepList steps={steps} />
          </div>
        ),
      )}
      {others.length > 0 && (
        <details>
          <summary>{t("steps.others")}</summary>
          <div className={styles.others}>
            {others.map((steps) => (
              <Folded key={steps.form} steps={steps} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}
