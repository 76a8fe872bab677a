import { useState } from "react";
import { Link } from "wouter";
import { COMPARE_LIMITS } from "../../../domain/limits";
import { compareForms, compareHeading, comparePairs } from "../../../report/compare/comparison";
import { headingText } from "../../../wording/advice/comparison";
import { formList, formName } from "../../../wording/phrases";
import { facts } from "../../../store/facts";
import { scenariosOf } from "../../../store/slices/scenarios";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { OwnMark } from "../../parts/report/OwnMark";
import { useShown } from "../../parts/report/use-report";
import { useTranslator } from "../../kit/hooks/translator-context";
import { TrialBar } from "../../parts/trial/TrialBar";
import { CompareChooser, DifferencesOnly, LeftOut } from "./CompareChooser";
import styles from "./ComparePage.module.css";
import { CompareTable } from "./CompareTable";
import { Reasons } from "./Reasons";

/** Two to four forms side by side; the choice is part of the address. */
export function ComparePage({ ids }: { readonly ids: readonly string[] }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const heading = usePage(t("compare.title"));
  const { outcome, report, known: around, difference } = useShown();
  const scenarios = useApp(scenariosOf);
  const [only, setOnly] = useState(false);
  const { date, municipality } = report;
  const near = { date, municipality, municipalities: around.municipalities };
  const comparison = compareForms(facts, outcome.answers, outcome.advice, ids, near);
  const enough = comparison.forms.length >= COMPARE_LIMITS.least;
  const pairs = enough ? comparePairs(outcome.advice, comparison.forms) : [];
  const told = compareHeading(outcome.advice, pairs);
  const known = new Set(facts.workForms.map(({ id }) => id));
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {told === null ? t("compare.title") : headingText(i18n, told)}
      </h1>
      {pairs.length > 1 && <Reasons pairs={pairs} told={told?.pair ?? null} />}
      <LeftOut
        unknown={unknown.length === 0 ? null : t("compare.unknownForms", { ids: format.list(unknown) })}
        cut={new Set(ids).size - unknown.length > COMPARE_LIMITS.most}
      />
      <CompareChooser
        legend={t("compare.choose")}
        options={facts.workForms.map(({ id }) => ({ id, name: formName(i18n, id) }))}
        ids={comparison.forms}
        address={paths.compare}
        add={t("compare.add")}
        few={t("compare.few")}
      />
      {enough && (
        <>
          {pairs.length !== 1 && <DifferencesOnly only={only} onChange={setOnly} />}
          <CompareTable
            comparison={comparison}
            advice={outcome.advice}
            onlyDifferences={only && pairs.length !== 1}
            caption={t("compare.caption", { forms: formList(i18n, comparison.forms) })}
          />
          <p className="small">{t("result.moneyNote")}</p>
          <OwnMark own={outcome.answers.own} />
        </>
      )}
      <p className={`${styles.links} no-print`}>
        <Link href={paths.result}>{t("compare.back")}</Link>
        {scenarios.length > 0 && <Link href={paths.compareWithOriginal(scenarios)}>{t("compare.toScenarios")}</Link>}
      </p>
      <TrialBar difference={difference} />
    </div>
  );
}
