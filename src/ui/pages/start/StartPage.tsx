import { type ReactNode, Suspense, useState } from "react";
import { Link } from "wouter";
import { pagesOf } from "../../../domain/question";
import { firstOpenPage, isAnswered, progressOf } from "../../../questionnaire/flow";
import { appStore, core } from "../../../store/app";
import { LinkButton } from "../../kit/Button";
import { lazyPage } from "../../kit/lazy-page";
import { Whole } from "../../kit/Whole";
import { LaterLink } from "../../kit/site/LaterLink";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useStartTranslator } from "../../kit/hooks/translator-context";
import { Bullets } from "../../kit/Named";
import { UndoBar } from "../../parts/UndoBar";
import { OpenDossier, type Opening } from "./OpenDossier";
import styles from "./StartPage.module.css";

// Shown to few people, while everybody waits for the start page.
const OpeningNotes = lazyPage(
  () => import("./OpeningNotes"),
  (m) => m.OpeningNotes,
);

const ClearDialog = lazyPage(
  () => import("./ClearDialog"),
  (m) => m.ClearDialog,
);
const Whose = lazyPage(
  () => import("./Whose"),
  (m) => m.Whose,
);

const GET = ["start.get1", "start.get2", "start.get3", "start.get4"] as const;

function StepList({ begun }: { readonly begun: boolean }) {
  const { t, data } = useStartTranslator();
  const answers = useApp((state) => state.dossier.answers);
  const progress = progressOf(core.questionnaire, answers);
  return (
    <section aria-labelledby="steps" className={styles.route}>
      <h2 id="steps">{t(begun ? "start.stepsDone" : "start.stepsTitle")}</h2>
      <ol>
        {core.questionnaire.steps.map((step, index) => (
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
  const first = core.questionnaire.steps[0]?.pages[0]?.id ?? "";
  const open = firstOpenPage(core.questionnaire, answers);
  const last = pagesOf(core.questionnaire).find((page) => page.id === lastPage);
  // Back to the last page, if it is still open; otherwise to the first open one.
  const lastOpen = last !== undefined && last.questions.some((q) => !q.optional && !isAnswered(q, answers));
  if (!begun)
    return (
      <LaterLink href={paths.question(first)} className="button">
        {t("start.begin")}
      </LaterLink>
    );
  if (open === null)
    return (
      <>
        <LaterLink href={paths.result} className="button">
          {t("start.toResult")}
        </LaterLink>
        <Link href={paths.check}>{t("start.toCheck")}</Link>
      </>
    );
  return (
    <>
      <LaterLink href={paths.question(lastOpen ? last.id : open.id)} className="button">
        {t("start.continue")}
      </LaterLink>
      <Link href={paths.check}>{t("start.toCheck")}</Link>
    </>
  );
}

function WhatYouGet() {
  const { t } = useStartTranslator();
  return (
    <section aria-labelledby="get" className={styles.get}>
      <h2 id="get">{t("start.getTitle")}</h2>
      <Bullets texts={GET.map((key) => t(key))} />
    </section>
  );
}

/** Content that needs all texts: rendered when they are loaded. */
function Later({ children }: { readonly children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Whole>{children}</Whole>
    </Suspense>
  );
}

/** "Alles wissen", after confirmation. */
function Clear({ onCleared }: { readonly onCleared: () => void }) {
  const { t } = useStartTranslator();
  const [asked, setAsked] = useState(false);
  const answer = (sure: boolean) => {
    setAsked(false);
    if (!sure) return;
    appStore.getState().clear();
    onCleared();
  };
  return (
    <>
      <p>
        <LinkButton onClick={() => setAsked(true)}>{t("start.again")}</LinkButton>
      </p>
      {asked && (
        <Later>
          <ClearDialog onAnswer={answer} />
        </Later>
      )}
    </>
  );
}

/** The message about clearing and opening. It is gone after a reload, but undoing is still possible. */
function useMessage() {
  const { t } = useStartTranslator();
  const undoable = useApp((state) => state.before !== null);
  const [message, setMessage] = useState<string | null>(null);
  const shown = message ?? (undoable ? t("start.canUndo") : null);
  return {
    message: shown === t("start.cleared") && !undoable ? t("start.restored") : shown,
    undoable,
    notify: setMessage,
  };
}

/** What the tool is, where one left off, and the way in. */
export function StartPage() {
  const { t } = useStartTranslator();
  const heading = usePage(t("nav.start"));
  const changed = useApp((state) => state.dossier.changedOn !== undefined);
  const { message, undoable, notify } = useMessage();
  const [opening, setOpening] = useState<Opening | null>(null);
  const show = (text: string | null, brought: Opening | null) => {
    if (text !== null) notify(text);
    setOpening(brought);
    // The pressed button is gone, or far below.
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
        {(changed || appStore.several()) && (
          <div className={styles.whose}>
            <Later>
              <Whose />
            </Later>
          </div>
        )}
        <p className="small">{t("start.time")}</p>
        <p className="small">{t("app.privacy")}</p>
        {changed && <Clear onCleared={() => show(t("start.cleared"), null)} />}
        <UndoBar message={message} undo={undoable} onUndone={() => show(null, null)} />
        {opening !== null && (
          <Later>
            <OpeningNotes opening={opening} />
          </Later>
        )}
      </div>
      <StepList begun={changed} />
      <WhatYouGet />
      <OpenDossier onOpened={(brought) => show(brought.text, brought)} />
      <p>
        <Link href={paths.group}>{t("group.link")}</Link>
      </p>
    </div>
  );
}
