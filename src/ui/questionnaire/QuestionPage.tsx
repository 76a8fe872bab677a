import { type FormEvent, useEffect } from "react";
import { FormProvider } from "react-hook-form";
import { Link, useLocation } from "wouter";
import type { QuestionPage as Page } from "../../domain/dataset";
import { isAnswered, nextPage, pagesOf, positionOf } from "../../questionnaire/course";
import { appStore, facts } from "../../state/app";
import { paths } from "../app/paths";
import { type Municipalities, useApp, useMunicipalities } from "../app/use-app";
import { usePage } from "../app/use-page";
import { useWords } from "../app/words-context";
import { ErrorSummary } from "../components/ErrorSummary";
import { StepRoute } from "../components/Route";
import { NotFoundPage } from "../pages/NotFoundPage";
import { Field } from "./Field";
import styles from "./QuestionPage.module.css";
import { type QuestionForm, useQuestionForm } from "./use-question-form";

/** "Stap 3 van 6, vraag 2 van 7"; the total only while it is certain. */
function usePosition(id: string) {
  const { t } = useWords();
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

interface QuestionsProps {
  readonly page: Page;
  readonly form: QuestionForm;
  readonly list: Municipalities;
  readonly headingRef: React.RefObject<HTMLHeadingElement | null>;
}

/** The questions of a page; a single one has the page's heading as its legend. */
function Questions({ page, form, list, headingRef }: QuestionsProps) {
  const { data } = useWords();
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
}

function Actions({ page, changing, skip, wipe }: ActionsProps) {
  const { t } = useWords();
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
          {t("question.wipe")}
        </button>
      )}
    </p>
  );
}

function Form({ page, changing }: { readonly page: Page; readonly changing: boolean }) {
  const words = useWords();
  const { t, data } = words;
  const list = useMunicipalities();
  const [, navigate] = useLocation();
  const form = useQuestionForm(page, words, list);
  const position = usePosition(page.id);
  const title = data.pages[page.id]?.title ?? page.id;
  const heading = usePage(position === null ? title : `${title} – ${position.text}`, form.errors.length > 0);
  const goOn = () => {
    const next = nextPage(facts.questionnaire, appStore.getState().dossier.answers, page.id);
    navigate(changing || next === null ? paths.check : paths.question(next.id));
  };
  const wipe = () => {
    form.wipe();
    // The button goes away with the answer; the focus must not go with it.
    heading.current?.focus();
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
        <form noValidate onSubmit={onSubmit} onChange={form.save}>
          <Questions page={page} form={form} list={list} headingRef={heading} />
          <Actions page={page} changing={changing} skip={goOn} wipe={wipe} />
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
    if (page !== undefined) appStore.getState().visit(page.id);
  }, [page]);
  return page === undefined ? <NotFoundPage /> : <Form page={page} changing={changing} />;
}
