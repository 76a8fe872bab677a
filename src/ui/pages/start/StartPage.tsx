import { Suspense, useState } from "react";
import { Link } from "wouter";
import { pagesOf } from "../../../domain/questions";
import { firstOpenPage, isAnswered, progressOf } from "../../../questionnaire/flow";
import { appStore, facts } from "../../../store/app";
import { lazyPage } from "../../kit/lazy-page";
import { Whole } from "../../kit/Whole";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useStartTranslator } from "../../kit/hooks/translator-context";
import { UndoBar } from "../../parts/UndoBar";
import { OpenDossier, type Opening } from "./OpenDossier";
import styles from "./StartPage.module.css";

// Shown to few; the start page is what everybody waits for.
const OpeningNotes = lazyPage(
  () => import("./OpeningNotes"),
  (m) => m.OpeningNotes,
);

const GET = ["start.get1", "start.get2", "start.get3", "start.get4"] as const;

function StepList({ begun }: { readonly begun: boolean }) {
  const { t, data } = useStartTranslator();
  const answers = useApp((state) => state.dossier.answers);
  const progress = progressOf(facts.questionnaire, answers);
  return (
    <section aria-labelledby="steps" className={styles.route}>
      <h2 id="steps">{t(begun ? "start.stepsDone" : "start.stepsTitle")}</h2>
      <ol>
        {facts.questionnaire.steps.map((step, index) => (
          <li key={step.id} data-state={progress[index]}>
            <span className={styles.node} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              {begun ? (
                <Link href={paths.question(step.pages[0]?.id ?? "")}>{data.steps[step.id]?.title}</Link>
              ) : (
                data.steps[step.id]?.title
              )}
              {begun && <span className={styles.state}>{t(`start.status_${progress[index] ?? "empty"}`)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Actions({ begun }: { readonly begun: boolean }) {
  const { t } = useStartTranslator();
  const answers = useApp((state) => state.dossier.answers);
  const lastPage = useApp((state) => state.lastPage);
  const first = facts.questionnaire.steps[0]?.pages[0]?.id ?? "";
  const open = firstOpenPage(facts.questionnaire, answers);
  const last = pagesOf(facts.questionnaire).find((page) => page.id === lastPage);
  // Back to where one was, if something is still open there; else to the first page that is open.
  const lastOpen = last !== undefined && last.questions.some((q) => !q.optional && !isAnswered(q, answers));
  if (!begun)
    return (
      <Link href={paths.question(first)} className="button">
        {t("start.begin")}
      </Link>
    );
  if (open === null)
    return (
      <>
        <Link href={paths.result} className="button">
          {t("start.toResult")}
        </Link>
        <Link href={paths.check}>{t("start.toCheck")}</Link>
      </>
    );
  return (
    <>
      <Link href={paths.question(lastOpen ? last.id : open.id)} className="button">
        {t("start.continue")}
      </Link>
      <Link href={paths.check}>{t("start.toCheck")}</Link>
    </>
  );
}

function WhatYouGet() {
  const { t } = useStartTranslator();
  return (
    <section aria-labelledby="get" className={styles.get}>
      <h2 id="get">{t("start.getTitle")}</h2>
      <ul className="bullets">
        {GET.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** What opening a file brought, once the words for it are there. */
function Brought({ opening }: { readonly opening: Opening | null }) {
  return (
    <Suspense fallback={null}>
      {opening !== null && (
        <Whole>
          <OpeningNotes opening={opening} />
        </Whole>
      )}
    </Suspense>
  );
}

/** What the tool is, where one was, and the way in. */
export function StartPage() {
  const { t } = useStartTranslator();
  const heading = usePage(t("nav.start"));
  const changed = useApp((state) => state.dossier.changedOn !== undefined);
  const undoable = useApp((state) => state.before !== null);
  const [message, setMessage] = useState<string | null>(null);
  const [opening, setOpening] = useState<Opening | null>(null);
  const shown = message === t("start.cleared") && !undoable ? t("start.restored") : message;
  const clear = () => {
    appStore.getState().clear();
    setMessage(t("start.cleared"));
    setOpening(null);
    heading.current?.focus();
  };
  const tell = ({ text, faults, changes }: Opening) => {
    setMessage(text);
    setOpening({ text, faults, changes });
    // The file was chosen far below; what it brought stands here.
    heading.current?.focus();
  };
  return (
    <div className={styles.page}>
      <div className={styles.intro}>
        <h1 ref={heading} tabIndex={-1}>
          {t("start.title")}
        </h1>
        <p className="lead">{t("start.lead")}</p>
        <p className={styles.actions}>
          <Actions begun={changed} />
        </p>
        <p className="small">{t("start.time")}</p>
        <p className="small">{t("app.privacy")}</p>
        {changed && (
          <p>
            <button type="button" className="link-button" onClick={clear}>
              {t("start.again")}
            </button>
          </p>
        )}
        <UndoBar
          message={shown}
          undo={undoable}
          onUndone={() => {
            setOpening(null);
            heading.current?.focus();
          }}
        />
        <Brought opening={opening} />
      </div>
      <StepList begun={changed} />
      <WhatYouGet />
      <OpenDossier onOpened={tell} />
      <p>
        <Link href={paths.group}>{t("group.link")}</Link>
      </p>
    </div>
  );
}
