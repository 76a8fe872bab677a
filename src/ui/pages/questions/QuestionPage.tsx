import { type FormEvent, useEffect, useState } from "react";
import { FormProvider } from "react-hook-form";
import { Link, Redirect, useLocation } from "wouter";
import type { Question, QuestionPage as Page } from "../../../domain/dataset";
import { askedPages, isAnswered, isAsked, nextPage, pagesOf, positionOf } from "../../../questionnaire/flow";
import { appStore, facts } from "../../../store/app";
import { paths } from "../../kit/site/paths";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { ErrorSummary, type PageError } from "../../kit/ErrorSummary";
import { StepRoute } from "../../parts/StepRoute";
import { NotFoundPage } from "../../parts/NotFoundPage";
import { Field } from "./Field";
import { errorText } from "./field-parts";
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

/** Id of the control that an error leads to. */
function controlId({ id, kind }: Question): string {
  return kind === "choice" || kind === "level" || kind === "choices" ? `${id}-0` : id;
}

/** The errors of the form, for the summary. */
function useErrors(page: Page, { form }: QuestionForm): readonly PageError[] {
  const i18n = useTranslator();
  const { errors } = form.formState;
  return page.questions.flatMap((question) => {
    const message = errorText(i18n, question, errors);
    return message === null ? [] : [{ controlId: controlId(question), message }];
  });
}

type HeadingRef = React.RefObject<HTMLHeadingElement | null>;

interface QuestionsProps {
  readonly page: Page;
  readonly save: () => void;
  readonly headingRef: HeadingRef;
}

/** The questions of a page; a single one has the page's heading as its legend. */
function Questions({ page, save, headingRef }: QuestionsProps) {
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
          save={save}
        />
      ))}
    </>
  );
}

interface ActionsProps {
  readonly page: Page;
  readonly changing: boolean;
  readonly skip: () => void;
  readonly form: QuestionForm;
  readonly headingRef: HeadingRef;
}

function LinkButton({ act, children }: { readonly act: () => void; readonly children: string }) {
  return (
    <button type="button" className="link-button" onClick={act}>
      {children}
    </button>
  );
}

function Actions({ page, changing, skip, form, headingRef }: ActionsProps) {
  const { t } = useTranslator();
  const answered = useApp((state) => page.questions.some((q) => isAnswered(q, state.dossier.answers)));
  const optional = page.questions.every((q) => q.optional);
  const { unwipe } = form;
  const change = (act: () => void) => {
    act();
    // The button goes away with what it does; the focus must not go with it.
    headingRef.current?.focus();
  };
  return (
    <p className={styles.actions}>
      <button type="submit" className="button">
        {t("question.next")}
      </button>
      {changing && <Link href={paths.check}>{t("question.toCheck")}</Link>}
      {!answered && !optional && !changing && <LinkButton act={skip}>{t("question.skip")}</LinkButton>}
      {answered && (
        <LinkButton act={() => change(form.wipe)}>
          {t(page.questions.length === 1 ? "question.wipe" : "question.wipePage")}
        </LinkButton>
      )}
      {unwipe !== null && <LinkButton act={() => change(unwipe)}>{t("question.unwipe")}</LinkButton>}
    </p>
  );
}

/** Goes to the page that follows; a changed answer may have opened one that was not asked before: that one comes first. */
function useGoOn(page: Page, changing: boolean): () => void {
  const [, navigate] = useLocation();
  const asked = useApp((state) => state.dossier.answers);
  const [askedBefore] = useState(() => askedPages(facts.questionnaire, asked));
  return () => {
    const { answers } = appStore.getState().dossier;
    const next = changing
      ? askedPages(facts.questionnaire, answers).find(
          (other) => !askedBefore.includes(other) && other.questions.some((q) => !isAnswered(q, answers)),
        )
      : nextPage(facts.questionnaire, answers, page.id);
    navigate(next == null ? paths.check : changing ? paths.change(next.id) : paths.question(next.id));
  };
}

function Form({ page, changing }: { readonly page: Page; readonly changing: boolean }) {
  const { t, data } = useTranslator();
  const form = useQuestionForm(page);
  const errors = useErrors(page, form);
  const position = usePosition(page.id);
  const title = data.pages[page.id]?.title ?? page.id;
  const heading = usePage(position === null ? title : `${title} – ${position.text}`, errors.length > 0);
  const goOn = useGoOn(page, changing);
  // What is typed is kept when one leaves the box: half a number is another number.
  const saveIf = (text: boolean) => (event: FormEvent) => {
    if (isTextBox(event.target) === text) form.save();
  };
  const submit = form.form.handleSubmit((changes) => {
    appStore.getState().answer(changes);
    goOn();
  }, form.save);
  return (
    <div className={styles.page}>
      <ErrorSummary errors={errors} attempt={form.form.formState.submitCount} />
      {position !== null && (
        <p className={styles.position}>
          <StepRoute step={position.step} steps={position.steps} />
          <span>{position.text}</span>
        </p>
      )}
      <FormProvider {...form.form}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears its text boxes being left */}
        <form noValidate onSubmit={(event) => void submit(event)} onChange={saveIf(false)} onBlur={saveIf(true)}>
          <Questions page={page} save={form.save} headingRef={heading} />
          <Actions page={page} changing={changing} skip={goOn} form={form} headingRef={heading} />
        </form>
      </FormProvider>
      <p className="small">{t("question.saved")}</p>
    </div>
  );
}

/** One page of the questionnaire; `changing` comes back to the overview. */
export function QuestionPage({ id, changing }: { readonly id: string; readonly changing: boolean }) {
  const page = pagesOf(facts.questionnaire).find((p) => p.id === id);
  const answers = useApp((state) => state.dossier.answers);
  const asked = page !== undefined && isAsked(page, answers, facts.questionnaire) === "yes";
  useEffect(() => {
    if (asked) appStore.getState().setLastPage(id);
  }, [asked, id]);
  if (page === undefined) return <NotFoundPage />;
  if (asked) return <Form page={page} changing={changing} />;
  // A page that is not asked (an old link, an answer changed elsewhere) leads on to the next one that is.
  const next = nextPage(facts.questionnaire, answers, page.id);
  return <Redirect replace to={next === null ? paths.check : paths.question(next.id)} />;
}
