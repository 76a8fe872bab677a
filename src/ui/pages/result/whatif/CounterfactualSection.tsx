import { useId } from "react";
import { equal } from "../../../../domain/equal";
import { questionsOf } from "../../../../domain/questions";
import { formName } from "../../../../wording/phrases";
import { type ChangeOption, changeOptions, type FormOptions, withOption } from "../../../../report/counterfactual";
import { appStore, facts } from "../../../../store/app";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { attainableSentence, changeSentence, leadText, provenText } from "../../../../wording/counterfactual";
import styles from "./CounterfactualSection.module.css";

/** One way, with the button that tries it. */
function Option({ option }: { readonly option: ChangeOption }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const id = useId();
  // A yes or no, so that a trial draws only those again for which that changes.
  const on = useApp(({ trial, dossier }) => trial !== null && equal(trial, withOption(dossier.answers, option)));
  const toggle = () => {
    const { tryAnswers, endTrial, dossier } = appStore.getState();
    if (on) endTrial();
    else tryAnswers(withOption(dossier.answers, option));
  };
  return (
    <li className={styles.option} data-on={on || undefined}>
      <p id={id}>
        {changeSentence(i18n, option, questionsOf(facts.questionnaire))}
        {option.otherWays > 0 && (
          <span className="small"> {t("counterfactual.ways", { count: option.otherWays })}</span>
        )}
      </p>
      <button
        type="button"
        className="button button-quiet no-print"
        aria-pressed={on}
        aria-describedby={id}
        onClick={toggle}
      >
        {t("counterfactual.try")}
      </button>
    </li>
  );
}

function Options({ options }: { readonly options: readonly ChangeOption[] }) {
  return (
    <ul className={styles.options}>
      {options.map((option) => (
        <Option key={`${option.place} ${JSON.stringify(option.changes)}`} option={option} />
      ))}
    </ul>
  );
}

function Form({ form }: { readonly form: FormOptions }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const attainable = attainableSentence(i18n, form);
  return (
    <section aria-label={formName(i18n, form.form)} className={styles.form}>
      <h3>{formName(i18n, form.form)}</h3>
      {attainable !== null && <p>{attainable}</p>}
      <Options options={form.nearest} />
      {form.never.alone && <p className="small">{t("counterfactual.neverAlone")}</p>}
      {form.others.length > 0 && (
        <details>
          <summary>
            {t("counterfactual.others", { count: form.others.length })}
            <span className="visually-hidden">
              {i18n.format.colon}
              {formName(i18n, form.form)}
            </span>
          </summary>
          <Options options={form.others} />
        </details>
      )}
    </section>
  );
}

/** The smallest changes that put another form first, as scenarios of one click; and what never comes first. */
export function CounterfactualSection({ original, originalNews }: Pick<SectionProps, "original" | "originalNews">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { analysis, failed } = originalNews;
  if (failed) return <p>{t("counterfactual.failed")}</p>;
  if (analysis === null) return <p role="status">{t("counterfactual.working")}</p>;
  const options = changeOptions(analysis.counterfactuals);
  const reachable = options.forms.filter(({ never }) => !never.among);
  return (
    <div className="stack">
      <p>
        {leadText(i18n, options, original.report.headline)} {reachable.length > 0 && t("counterfactual.click")}
      </p>
      {reachable.map((form) => (
        <Form key={form.form} form={form} />
      ))}
      <p className="small">{provenText(i18n, options)}</p>
    </div>
  );
}
