import { type FormEvent, useEffect, useRef } from "react";
import { FormProvider } from "react-hook-form";
import { Link, Redirect, useLocation } from "wouter";
import type { QuestionPage as Page } from "../../../domain/dataset";
import { askedPages, isAnswered, isAsked, nextPage, pagesOf, positionOf } from "../../../questionnaire/flow";
import { appStore, facts } from "../../../store/app";
import { paths } from "../../kit/site/paths";
import { type Municipalities, useApp, useMunicipalities } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { StepRoute } from "../../parts/StepRoute";
import { NotFoundPage } from "../../parts/NotFoundPage";
import { Field } from "./Field";
import styles from "./QuestionPage.module.css";
import { type QuestionForm, useQuestionForm } from "./use-question-form";

/** "Stap 3 van 6, vraag 2 van 7"; the total only while it is certain. */
function usePosition(id: string) {
  const { t } = useTranslator();
  const answers = useApp((state) => state.dossier.answers);
  const position = positionOf(facts.questionnaire, answers, id);
  if (position === null) return null;
  const { step, steps, question, questions } = position;
  const alone = facts.questionnaire.steps[step - 1]?.pages.length === 1;
  const text = alone
    ? t("question.step", { step, steps })
    : questions === null
      ? t("question.stepQuestionOpen", { step, steps, question })
      : t("question.stepQuestion", { step, steps, question, questions });
  return { text, step, steps };
}

function isTextBox(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "text";
}

interface QuestionsProps {
  readonly page: Page;
  readonly form: QuestionForm;
  readonly list: Municipalities;
  readonly headingRef: React.RefObject<HTMLHeadingElement | null>;
}

/** The questions of a page; a single one has the page's heading as its legend. */
function Questions({ page, form, list, headingRef }: QuestionsProps) {
  const { data } = useTranslator();
  const heading = (
    <h1 ref={headingRef} tabIndex={-1}>
      {data.pages[page.id]?.title}
    </h1>
  );
  const why = <p className={styles.why}>{data.pages[page.id]?.why}</p>;
  const single = page.questions.length === 1;
  return (
    <>
      {!single && heading}
      {!single && why}
      {page.questions.map((question) => (
        <Field
          key={question.id}
          question={question}
          heading={single ? heading : undefined}
          why={single ? why : undefined}
          error={form.errors.find((e) => e.question === question.id)?.message}
          list={list}
          save={form.save}
        />
      ))}
    </>
  );
}

interface ActionsProps {
  readonly page: Page;
  readonly changing: boolean;
  readonly skip: () => void;
  readonly wipe: () => void;
  /** Brings wiped answers back; null when there is nothing to bring back. */
  readonly undo: (() => void) | null;
}

function Actions({ page, changing, skip, wipe, undo }: ActionsProps) {
  const { t } = useTranslator();
  const answered = useApp((state) => page.questions.some((q) => isAnswered(q, state.dossier.answers)));
  const optional = page.questions.every((q) => q.optional);
  return (
    <p className={styles.actions}>
      <button type="submit" className="button">
        {t("question.next")}
      </button>
      {changing && <Link href={paths.check}>{t("question.toCheck")}</Link>}
      {!answered && !optional && !changing && (
        <button type="button" className="link-button" onClick={skip}>
          {t("question.skip")}
        </button>
      )}
      {answered && (
        <button type="button" className="link-button" onClick={wipe}>
          {t(page.questions.length === 1 ? "question.wipe" : "question.wipePage")}
        </button>
      )}
      {undo !== null && (
        <button type="button" className="link-button" onClick={undo}>
          {t("question.unwipe")}
        </button>
      )}
    </p>
  );
}

function Form({ page, changing }: { readonly page: Page; readonly changing: boolean }) {
  const i18n = useTranslator();
  const { t, data } = i18n;
  const list = useMunicipalities();
  const [, navigate] = useLocation();
  const form = useQuestionForm(page, i18n, list);
  const position = usePosition(page.id);
  const title = data.pages[page.id]?.title ?? page.id;
  const heading = usePage(position === null ? title : `${title} – ${position.text}`, form.errors.length > 0);
  const askedBefore = useRef(askedPages(facts.questionnaire, appStore.getState().dossier.answers));
  const goOn = () => {
    const { answers } = appStore.getState().dossier;
    const next = nextPage(facts.questionnaire, answers, page.id);
    // A changed answer may have opened a page that was not asked before: that one comes first.
    const opened = askedPages(facts.questionnaire, answers).find(
      (other) => !askedBefore.current.includes(other) && other.questions.some((q) => !isAnswered(q, answers)),
    );
    if (!changing) navigate(next === null ? paths.check : paths.question(next.id));
    else navigate(opened === undefined ? paths.check : paths.change(opened.id));
  };
  const wipe = () => {
    form.wipe();
    // The button goes away with the answer; the focus must not go with it.
    heading.current?.focus();
  };
  const undo = () => {
    form.unwipe();
    heading.current?.focus();
  };
  // What is typed is kept when one leaves the box (the fields see to that): half a number is another number.
  const onChange = (event: FormEvent) => {
    if (!isTextBox(event.target)) form.save();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (form.submit()) goOn();
  };
  return (
    <div className={styles.page}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {position !== null && (
        <p className={styles.position}>
          <StepRoute step={position.step} steps={position.steps} />
          <span>{position.text}</span>
        </p>
      )}
      <FormProvider {...form.form}>
        <form noValidate onSubmit={onSubmit} onChange={onChange}>
          <Questions page={page} form={form} list={list} headingRef={heading} />
          <Actions page={page} changing={changing} skip={goOn} wipe={wipe} undo={form.wiped ? undo : null} />
        </form>
      </FormProvider>
      <p className="small">{t("question.saved")}</p>
    </div>
  );
}

/** One page of the questionnaire; `changing` comes back to the overview. */
export function QuestionPage({ id, changing }: { readonly id: string; readonly changing: boolean }) {
  const page = pagesOf(facts.questionnaire).find((p) => p.id === id);
  useEffect(() => {
    const { dossier, setLastPage } = appStore.getState();
    if (page !== undefined && isAsked(page, dossier.answers, facts.questionnaire) === "yes") setLastPage(page.id);
  }, [page]);
  if (page === undefined) return <NotFoundPage />;
  // A page that is not asked (an old link, an answer changed elsewhere) leads on to the next one that is.
  const { answers } = appStore.getState().dossier;
  if (isAsked(page, answers, facts.questionnaire) === "yes") return <Form page={page} changing={changing} />;
  const next = nextPage(facts.questionnaire, answers, page.id);
  return <Redirect replace to={next === null ? paths.check : paths.question(next.id)} />;
}
