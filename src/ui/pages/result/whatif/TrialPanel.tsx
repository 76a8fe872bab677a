import { useRef, useState } from "react";
import { Link } from "wouter";
import { answerAt } from "../../../../domain/answer-path";
import type { Answers } from "../../../../domain/answers";
import type { Question, QuestionPage } from "../../../../domain/question";
import { pagesOf } from "../../../../domain/question";
import { equal } from "../../../../domain/values/equal";
import { pointsGiven } from "../../../../questionnaire/purse";
import { optionsOf } from "../../../../questionnaire/options";
import { trySteps } from "../../../../questionnaire/try-out";
import { appStore, core } from "../../../../store/app";
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
function Purse({ page, answers }: { readonly page: QuestionPage; readonly answers: Answers }) {
  const { t } = useTranslator();
  const { purse } = core.worth;
  const left = purse - pointsGiven(page, answers);
  return (
    <p role="status" className={styles.purse} data-over={left < 0 || undefined}>
      {left < 0 ? t("whatif.tooMany", { count: -left }) : t("whatif.pointsLeft", { left, purse })}
    </p>
  );
}

interface StepProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly original: Answers;
}

/** The answers of a step that is closed. */
function Values({ questions, answers, original }: StepProps) {
  const i18n = useTranslator();
  const values = questions.flatMap(
    (question) => answerText(i18n, question, answerAt(answers, question.answerPath), null) ?? [],
  );
  const changed = questions.some(
    ({ answerPath }) => !equal(answerAt(answers, answerPath), answerAt(original, answerPath)),
  );
  return (
    <span className={styles.values} data-changed={changed || undefined}>
      {values.length === 0 ? i18n.t("check.unanswered") : values.join(" · ")}
    </span>
  );
}

function Fields({ answers, original }: Omit<StepProps, "questions">) {
  const { data } = useTranslator();
  const purse = pagesOf(core.questionnaire).find((page) => page.purse);
  return (
    <div>
      {trySteps(core.questionnaire).map(({ step, questions }) => (
        <details key={step} className={styles.step} open={step === OPEN_STEP || undefined}>
          <summary>
            {data.steps[step]?.title ?? step} <Values {...{ questions, answers, original }} />
          </summary>
          {step === OPEN_STEP && <LevelKey question={questions[0]} />}
          {questions.map((question) => (
            <TryField
              key={question.id}
              question={question}
              value={answerAt(answers, question.answerPath)}
              original={answerAt(original, question.answerPath)}
              onAnswer={tryAnswer}
            />
          ))}
          {step === OPEN_STEP && purse !== undefined && <Purse page={purse} answers={answers} />}
        </details>
      ))}
    </div>
  );
}

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
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  const tell = (news: Done) => {
    setDone(news);
    heading.current?.focus({ preventScroll: true });
  };
  const adopt = () => {
    appStore.getState().adoptTrial();
    tell({ message: t("whatif.adopted"), undo: true, trial });
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
      <Fields answers={trial ?? original} original={original} />
      <TrialChanges original={original} trial={trial} />
      {trial !== null && (
        <div className={styles.actions}>
          <KeepScenario answers={trial} onKept={(name) => tell(keptNews(t("scenario.kept", { name })))} />
          <button type="button" className="link-button" onClick={adopt}>
            {t("whatif.adopt")}
          </button>
        </div>
      )}
      <Scenarios onRemoved={(name) => tell({ message: t("scenario.removed", { name }), undo: true, trial: null })} />
    </section>
  );
}

function keptNews(message: string): Done {
  return { message, undo: false, trial: null };
}
