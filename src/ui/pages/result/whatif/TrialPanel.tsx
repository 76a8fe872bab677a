import { memo, useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import { useShallow } from "zustand/react/shallow";
import { answerAt } from "../../../../domain/answer-path";
import type { Answers } from "../../../../domain/answers";
import type { Question, QuestionPage } from "../../../../domain/question";
import { pagesOf } from "../../../../domain/question";
import { equal } from "../../../../domain/values/equal";
import { pointsGiven } from "../../../../questionnaire/purse";
import { optionsOf } from "../../../../questionnaire/options";
import { trySteps } from "../../../../questionnaire/try-out";
import { appStore, core } from "../../../../store/app";
import type { AppState } from "../../../../store/store";
import { answerText, optionText } from "../../../../wording/answers/answer";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { paths } from "../../../kit/site/paths";
import { tryAnswer } from "../../../parts/trial/try-answer";
import { UndoBar } from "../../../parts/UndoBar";
import { KeepScenario } from "./KeepScenario";
import { Scenarios } from "./Scenarios";
import { TrialChanges } from "../../../parts/trial/TrialChanges";
import { TryField } from "./TryField";
import styles from "./WhatIf.module.css";

/** The step that is expanded at first: what people change most. */
const OPEN_STEP = "ambitions";

const shownAnswers = ({ trial, dossier }: AppState) => trial ?? dossier.answers;

/** The meaning of the points, once for all wishes. */
function LevelKey({ question }: { readonly question: Question | undefined }) {
  const i18n = useTranslator();
  if (question === undefined) return null;
  const names = optionsOf(question, core).map((option) => `${option} ${optionText(i18n, question, option).name}`);
  return (
    <p className={styles.levelKey} aria-hidden="true">
      {names.join(" · ")}
    </p>
  );
}

/** The number of points left. */
function Purse({ page }: { readonly page: QuestionPage }) {
  const { t } = useTranslator();
  const answers = useApp(shownAnswers);
  const { purse } = core.worth;
  const left = purse - pointsGiven(page, answers);
  return (
    <p role="status" className={styles.purse} data-over={left < 0 || undefined}>
      {left < 0 ? t("whatif.tooMany", { count: -left }) : t("whatif.pointsLeft", { left, purse })}
    </p>
  );
}

interface ValuesProps {
  readonly questions: readonly Question[];
  readonly values: readonly unknown[];
  readonly changed: boolean;
}

/** The answers of a step that is closed. */
function Values({ questions, values, changed }: ValuesProps) {
  const i18n = useTranslator();
  const texts = questions.flatMap((question, index) => answerText(i18n, question, values[index], null) ?? []);
  return (
    <span className={styles.values} data-changed={changed || undefined}>
      {texts.length === 0 ? i18n.t("check.unanswered") : texts.join(" · ")}
    </span>
  );
}

/** One step with its fields. Memoised, and it follows its own answers alone: another step's answer does not render it. */
const Step = memo(function Step({ step, questions }: ReturnType<typeof trySteps>[number]) {
  const { data } = useTranslator();
  const at = (answers: Answers) => questions.map(({ answerPath }) => answerAt(answers, answerPath));
  const values = useApp(useShallow((state) => at(shownAnswers(state))));
  const originals = useApp(useShallow((state) => at(state.dossier.answers)));
  const purse = pagesOf(core.questionnaire).find((page) => page.purse);
  return (
    <details className={styles.step} open={step === OPEN_STEP || undefined}>
      <summary>
        {data.steps[step]?.title ?? step}{" "}
        <Values questions={questions} values={values} changed={!equal(values, originals)} />
      </summary>
      {step === OPEN_STEP && <LevelKey question={questions[0]} />}
      {questions.map((question, index) => (
        <TryField
          key={question.id}
          question={question}
          value={values[index]}
          original={originals[index]}
          onAnswer={tryAnswer}
        />
      ))}
      {step === OPEN_STEP && purse !== undefined && <Purse page={purse} />}
    </details>
  );
});

/** A completed action that can be undone. */
interface Done {
  readonly message: string;
  /** null = nothing to undo. */
  readonly undo: boolean;
  /** What is restored besides the dossier. */
  readonly trial: Answers | null;
}

/** Every answer that affects the advice, next to the result, and actions on the changes. */
export function TrialPanel() {
  const { t } = useTranslator();
  const original = useApp((state) => state.dossier.answers);
  const trial = useApp((state) => state.trial);
  const steps = useMemo(() => trySteps(core.questionnaire), []);
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  const notify = (news: Done) => {
    setDone(news);
    heading.current?.focus({ preventScroll: true });
  };
  const adopt = () => {
    appStore.getState().adoptTrial();
    notify({ message: t("whatif.adopted"), undo: true, trial });
  };
  const undone = () => {
    if (done?.trial != null) appStore.getState().tryAnswers(done.trial);
    setDone(null);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="what-if" className={`${styles.sheet} no-print`}>
      <div className={styles.title}>
        <h2 id="what-if" ref={heading} tabIndex={-1}>
          {t("whatif.title")}
        </h2>
        <Link href={paths.result}>{t("compare.back")}</Link>
      </div>
      <p className="small">{t("whatif.lead")}</p>
      <UndoBar message={done?.message ?? null} undo={done?.undo === true} onUndone={undone} />
      <div>
        {steps.map((step) => (
          <Step key={step.step} {...step} />
        ))}
      </div>
      <TrialChanges original={original} trial={trial} />
      {trial !== null && (
        <div className={styles.actions}>
          <KeepScenario answers={trial} onKept={(name) => notify(keptNews(t("scenario.kept", { name })))} />
          <button type="button" className="link-button" onClick={adopt}>
            {t("whatif.adopt")}
          </button>
        </div>
      )}
      <Scenarios onRemoved={(name) => notify({ message: t("scenario.removed", { name }), undo: true, trial: null })} />
    </section>
  );
}

function keptNews(message: string): Done {
  return { message, undo: false, trial: null };
}
