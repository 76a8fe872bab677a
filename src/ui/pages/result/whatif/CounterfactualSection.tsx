import { useId } from "react";
import { equal } from "../../../../domain/values/equal";
import { questionsOf } from "../../../../domain/question";
import type { Analysis } from "../../../../report/analysis";
import { nearestFirst, withChanges } from "../../../../report/counterfactual";
import { appStore } from "../../../../store/app";
import { facts } from "../../../../store/facts";
import { changeTexts, leadText, searchedText, outcomeText } from "../../../../wording/advice/counterfactual";
import { upperFirst } from "../../../../wording/phrases";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import type { SectionProps } from "../../../parts/report/section-types";
import { Waiting } from "../waiting/Waiting";
import styles from "./CounterfactualSection.module.css";

/** What would put one form first, with a button to try it. */
function Option({ option }: { readonly option: Analysis["counterfactuals"][number] }) {
  const i18n = useTranslator();
  const id = useId();
  const { smallest } = option;
  // A boolean, so that a trial only re-renders the options for which it changes.
  const on = useApp(
    ({ trial, dossier }) => trial !== null && smallest !== null && equal(trial, withChanges(dossier.answers, smallest)),
  );
  if (smallest === null) return null;
  const toggle = () => {
    const { tryAnswers, endTrial, dossier } = appStore.getState();
    if (on) endTrial();
    else tryAnswers(withChanges(dossier.answers, smallest));
  };
  return (
    <li className={styles.option} data-on={on || undefined}>
      <div id={id} className={styles.told}>
        <ul className={styles.changes}>
          {changeTexts(i18n, option, questionsOf(facts.questionnaire)).map((text) => (
            <li key={text}>{upperFirst(i18n, text)}</li>
          ))}
        </ul>
        <p className={styles.outcome}>{upperFirst(i18n, outcomeText(i18n, option) ?? "")}.</p>
      </div>
      <button
        type="button"
        className="button button-quiet no-print"
        aria-pressed={on}
        aria-describedby={id}
        onClick={toggle}
      >
        {i18n.t("counterfactual.try")}
      </button>
    </li>
  );
}

/** The smallest changes that put another form first, as one-click scenarios; and forms that none puts first. */
export function CounterfactualSection({ original, originalNews }: Pick<SectionProps, "original" | "originalNews">) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { analysis, failed } = originalNews;
  if (failed) return <p>{t("counterfactual.failed")}</p>;
  if (analysis === null) return <Waiting text={t("counterfactual.working")} />;
  const options = nearestFirst(analysis.counterfactuals);
  const reachable = options.some(({ smallest }) => smallest !== null);
  return (
    <div className="stack">
      <p>
        {leadText(i18n, options, original.report.headline)} {reachable && t("counterfactual.click")}
      </p>
      <ul className={styles.options}>
        {options.map((option) => (
          <Option key={option.form} option={option} />
        ))}
      </ul>
      <p className="small">{searchedText(i18n, options)}</p>
    </div>
  );
}
