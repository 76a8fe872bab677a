import { useState } from "react";
import { Link } from "wouter";
import { COMPARE_LIMITS } from "../../../domain/limits";
import { compareForms, comparePairs, decidingPair } from "../../../report/compare/comparison";
import { pairTitle } from "../../../wording/advice/comparison";
import { formList, formName } from "../../../wording/phrases";
import { facts } from "../../../store/facts";
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
  const scenarios = useApp((state) => state.dossier.scenarios?.length ?? 0);
  const [only, setOnly] = useState(false);
  const { date, municipality } = report;
  const near = { date, municipality, municipalities: around.municipalities };
  const comparison = compareForms(facts, outcome.answers, outcome.advice, ids, near);
  const enough = comparison.forms.length >= COMPARE_LIMITS.least;
  const pairs = enough ? comparePairs(outcome.advice, comparison.forms) : [];
  const deciding = decidingPair(outcome.advice, pairs);
  const known = new Set(facts.workForms.map(({ id }) => id));
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {deciding === null ? t("compare.title") : pairTitle(i18n, deciding)}
      </h1>
      <Reasons pairs={pairs} told={deciding} />
      <LeftOut
        unknown={unknown.length === 0 ? null : t("compare.unknownForms", { ids: format.list(unknown) })}
        cut={new Set(ids).size - unknown.length > COMPARE_LIMITS.most}
      />
      <CompareChooser
        legend={t("compare.choose")}
        options={facts.workForms.map(({ id }) => ({ id, name: formName(i18n, id) }))}
        ids={comparison.forms}
        address={paths.compare}
        few={t("compare.few")}
        many={t("result.compareMany")}
      />
      {enough && (
        <>
          <DifferencesOnly only={only} onChange={setOnly} />
          <CompareTable
            comparison={comparison}
            onlyDifferences={only}
            caption={t("compare.caption", { forms: formList(i18n, comparison.forms) })}
          />
          <p className="small">{t("result.moneyNote")}</p>
          <OwnMark own={outcome.answers.own} />
        </>
      )}
      <p className={`${styles.links} no-print`}>
        <Link href={paths.result}>{t("compare.back")}</Link>
        {scenarios > 0 && <Link href={paths.compareScenarios(["original"])}>{t("compare.toScenarios")}</Link>}
      </p>
      <TrialBar difference={difference} />
    </div>
  );
}
