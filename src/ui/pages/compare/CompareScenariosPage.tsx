import { useState } from "react";
import { Link } from "wouter";
import type { Answers, Scenario } from "../../../domain/answers";
import type { Translator } from "../../../i18n/translator";
import { questionsOf } from "../../../domain/question";
import { changesAdvice } from "../../../questionnaire/try-out";
import { COMPARE_LIMITS } from "../../../domain/limits";
import { compareScenarios } from "../../../report/compare/scenarios";
import { adviceFor, reportFor } from "../../../store/advice";
import { facts } from "../../../store/facts";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { scenariosOf } from "../../../store/slices/scenarios";
import { CompareChooser, DifferencesOnly, LeftOut } from "./CompareChooser";
import styles from "./ComparePage.module.css";
import { ScenarioTable } from "./ScenarioTable";

/** All possible columns: the original, the trial, and stored scenarios. */
function choices(
  i18n: Translator,
  original: Answers,
  trial: Answers | null,
  scenarios: readonly Scenario[],
): readonly Scenario[] {
  return [
    { id: "original", name: i18n.t("scenario.original"), answers: original },
    ...(trial === null ? [] : [{ id: "trial", name: i18n.t("whatif.bar"), answers: trial }]),
    ...scenarios,
  ];
}

/** Two to four scenarios side by side; the choice is part of the address. */
export function CompareScenariosPage({ ids }: { readonly ids: readonly string[] }) {
  const i18n = useTranslator();
  const { t, format } = i18n;
  const heading = usePage(t("scenario.compareTitle"));
  const original = useApp((state) => state.dossier.answers);
  const trial = useApp((state) => state.trial);
  const scenarios = useApp(scenariosOf);
  const [only, setOnly] = useState(false);
  const offered = choices(i18n, original, trial, scenarios);
  const asked = [...new Set(ids)];
  const known = asked.flatMap((id) => offered.find((one) => one.id === id) ?? []);
  const unknown = asked.filter((id) => !offered.some((one) => one.id === id));
  const columns = known.slice(0, COMPARE_LIMITS.most);
  const enough = columns.length >= COMPARE_LIMITS.least;
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {t("scenario.compareTitle")}
      </h1>
      <LeftOut
        unknown={unknown.length === 0 ? null : t("scenario.unknown", { ids: format.list(unknown) })}
        cut={known.length > COMPARE_LIMITS.most}
      />
      {offered.length < COMPARE_LIMITS.least ? (
        <p>{t("scenario.none")}</p>
      ) : (
        <CompareChooser
          legend={t("scenario.choose")}
          options={offered}
          ids={columns.map(({ id }) => id)}
          address={paths.compareScenarios}
          add={t("scenario.add")}
          few={t("scenario.few")}
        />
      )}
      {enough && (
        <>
          <DifferencesOnly only={only} onChange={setOnly} />
          <Table columns={columns} only={only} />
        </>
      )}
      <p className={`${styles.links} no-print`}>
        <Link href={paths.result}>{t("compare.back")}</Link>
      </p>
    </div>
  );
}

function Table({ columns, only }: { readonly columns: readonly Scenario[]; readonly only: boolean }) {
  const reports = columns.map(({ id, answers }) => ({ id, report: reportFor(adviceFor(answers), null) }));
  const rows = compareScenarios(reports, questionsOf(facts.questionnaire).filter(changesAdvice));
  return <ScenarioTable columns={columns} rows={rows} onlyDifferences={only} />;
}
