import { useEffect, useId, useState } from "react";
import { equal } from "../../../../domain/equal";
import { questionsOf } from "../../../../questionnaire/flow";
import { formName } from "../../../../wording/phrases";
import {
  type ChangeOption,
  type ChangeOptions,
  changeOptions,
  type FormOptions,
  withOption,
} from "../../../../report/changes";
import { changesFor, type Outcome } from "../../../../store/advice";
import { appStore, facts } from "../../../../store/app";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { attainableSentence, changeSentence, neverText, spaceText } from "../../../../wording/counterfactual";
import styles from "./ChangesSection.module.css";

/** Options for the original answers: they stay the same while one of them is tried. Null = not there yet. */
function useOptions(outcome: Outcome): ChangeOptions | "failed" | null {
  const [known, setKnown] = useState<{ of: Outcome; options: ChangeOptions | "failed" } | null>(null);
  useEffect(() => {
    // Some milliseconds of work: after the page was drawn.
    const timer = setTimeout(() => {
      let options: ChangeOptions | "failed" = "failed";
      try {
        options = changeOptions(changesFor(outcome));
      } catch {
        // Answers that the engine refuses: said in words, and the rest of the page stands.
      }
      setKnown({ of: outcome, options });
    });
    return () => clearTimeout(timer);
  }, [outcome]);
  return known?.of === outcome ? known.options : null;
}

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
        {option.otherWays > 0 && <span className="small"> {t("smallest.ways", { count: option.otherWays })}</span>}
      </p>
      <button
        type="button"
        className="button button-quiet no-print"
        aria-pressed={on}
        aria-describedby={id}
        onClick={toggle}
      >
        {t("smallest.try")}
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
      {form.never.alone && <p className="small">{t("smallest.neverAlone")}</p>}
      {form.others.length > 0 && (
        <details>
          <summary>
            {t("smallest.others", { count: form.others.length })}
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
export function ChangesSection({ original }: Pick<SectionProps, "original">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const options = useOptions(original.outcome);
  if (options === null) return <p role="status">{t("smallest.working")}</p>;
  if (options === "failed") return <p>{t("smallest.failed")}</p>;
  const never = neverText(i18n, options);
  const reachable = options.forms.filter((form) => !form.never.among);
  const { headline } = original.report;
  const shared = headline.kind === "top" && headline.everyForm;
  const lead = reachable.length > 0 ? "lead" : shared ? "allFirst" : "noWay";
  return (
    <div className="stack">
      <p>{t(`smallest.${lead}`)}</p>
      {reachable.map((form) => (
        <Form key={form.form} form={form} />
      ))}
      <p className="small">{never ?? spaceText(i18n, options.space)}</p>
    </div>
  );
}
