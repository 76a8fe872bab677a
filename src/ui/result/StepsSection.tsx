import { formListFirst } from "../../i18n/phrases";
import type { FormSteps } from "../../report/report";
import { useWords } from "../app/words-context";
import type { SectionProps } from "./section-types";
import { StepList } from "./StepList";
import styles from "./Steps.module.css";

/** From this many forms in the top group on, each is folded away, its progress in view. */
const FOLDED_FROM = 3;

/** One form's steps behind its name and progress. */
function Folded({ steps }: { readonly steps: FormSteps }) {
  const words = useWords();
  const { t, data } = words;
  const texts = data.workForms[steps.form]?.steps ?? [];
  const done = texts.filter((_, place) => steps.done.includes(place)).length;
  const form = formListFirst(words, [steps.form]);
  return (
    <details>
      <summary>{t("steps.progressOf", { form, done, total: texts.length })}</summary>
      <StepList form={steps.form} />
    </details>
  );
}

/** What to do first, for the top group; the other forms are folded away. */
export function StepsSection({ report }: SectionProps) {
  const words = useWords();
  const { t } = words;
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
            <h3>{formListFirst(words, [steps.form])}</h3>
            <StepList form={steps.form} />
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
