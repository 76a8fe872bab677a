import { useState } from "react";
import { Link, useLocation } from "wouter";
import { COMPARE_LIMITS, compareForms } from "../../report/comparison";
import { formList, formName } from "../../i18n/phrases";
import { facts } from "../../state/app";
import { paths } from "../app/paths";
import { useReport } from "../app/use-report";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";
import styles from "./ComparePage.module.css";
import { CompareTable } from "./CompareTable";

function Chooser({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState(false);
  const toggle = (id: string, on: boolean) => {
    const full = on && ids.length >= COMPARE_LIMITS.most;
    setProblem(full);
    if (!full) navigate(paths.compare(on ? [...ids, id] : ids.filter((other) => other !== id)), { replace: true });
  };
  return (
    <fieldset className={`${styles.chooser} no-print`}>
      <legend>{t("compare.choose")}</legend>
      <div className={styles.boxes}>
        {facts.workForms.map(({ id }) => (
          <label key={id}>
            <input type="checkbox" checked={ids.includes(id)} onChange={(event) => toggle(id, event.target.checked)} />
            <span>{formName(words, id)}</span>
          </label>
        ))}
      </div>
      <p role="status" className={styles.problem}>
        {problem ? t("result.compareMany") : ids.length < COMPARE_LIMITS.least ? t("compare.few") : ""}
      </p>
    </fieldset>
  );
}

/** Two to four forms side by side; the choice is part of the address. */
export function ComparePage({ ids }: { readonly ids: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const heading = usePage(t("compare.title"));
  const { outcome, report } = useReport();
  const [only, setOnly] = useState(false);
  const comparison = compareForms(facts, outcome.answers, outcome.advice, ids, report);
  const enough = comparison.forms.length >= COMPARE_LIMITS.least;
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t("compare.title")}
      </h1>
      <Chooser ids={comparison.forms} />
      {enough && (
        <>
          <p className={styles.tools}>
            <span>{t("compare.lead")}</span>
            <label className="no-print">
              <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} />
              <span>{t("compare.onlyDifferences")}</span>
            </label>
          </p>
          <CompareTable
            comparison={comparison}
            onlyDifferences={only}
            caption={t("compare.caption", { forms: formList(words, comparison.forms) })}
          />
        </>
      )}
      {enough && <p className="small">{t("result.moneyNote")}</p>}
      <p className="no-print">
        <Link href={paths.result}>{t("compare.back")}</Link>
      </p>
    </div>
  );
}
