import { type FormEvent, useEffect } from "react";
import { FormProvider } from "react-hook-form";
import { Link, useLocation } from "wouter";
import { isNumber, pagesOf, type QuestionPage } from "../../../domain/question";
import { isAnswered, nextPage, positionOf } from "../../../questionnaire/flow";
import { appStore, core } from "../../../store/app";
import { LinkButton } from "../../kit/Button";
import { paths } from "../../kit/site/paths";
import { afterPaint } from "../../kit/after-paint";
import { useApp } from "../../kit/hooks/use-app";
import { usePage } from "../../kit/hooks/use-page";
import { useTranslator } from "../../kit/hooks/translator-context";
import { ErrorSummary } from "../../kit/ErrorSummary";
import { StepRoute } from "../../parts/StepRoute";
import { NotFoundPage } from "../../parts/NotFoundPage";
import { Field } from "./Field";
import { Purse, PurseBar } from "./Purse";
import { KeepAsFile } from "./KeepAsFile";
import fields from "../../kit/fields.module.css";
import styles from "./QuestionsPage.module.css";
import { useErrors } from "./use-errors";
import { type QuestionForm, useQuestionForm } from "./use-question-form";
import { useTyping } from "./use-typing";

/** "Stap 3 van 7". */
function usePosition(id: string) {
  const { t } = useTranslator();
  const position = positionOf(core.questionnaire, id);
  if (position === null) return null;
  const { step, steps } = position;
  return { text: t("question.step", { step, steps }), step, steps };
}

function isTextBox(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === "text";
}

type HeadingRef = React.RefObject<HTMLHeadingElement | null>;

interface QuestionsProps {
  readonly page: QuestionPage;
  readonly save: () => void;
  readonly headingRef: HeadingRef;
}

/** The questions of a page; a single one has the page heading as its legend. */
function Questions({ page, save, headingRef }: QuestionsProps) {
  const { data } = useTranslator();
  const heading = (
    <h1 ref={headingRef} tabIndex={-1}>
      {data.pages[page.id]?.title}
    </h1>
  );
  const why = <p className={styles.why}>{data.pages[page.id]?.why}</p>;
  const single = page.questions.length === 1;
  if (page.purse)
    return (
      <Purse page={page}>
        {heading}
        {why}
      </Purse>
    );
  return (
    <>
      {!single && heading}
      {!single && why}
      <div className={page.questions.some(isNumber) ? fields.columns : undefined}>
        {page.questions.map((question) => (
          <Field
            key={question.id}
            question={question}
            heading={single ? heading : undefined}
            why={single ? why : undefined}
            save={save}
          />
        ))}
      </div>
    </>
  );
}

interface ActionsProps {
  readonly page: QuestionPage;
  readonly changing: boolean;
  readonly skip: () => void;
  readonly form: QuestionForm;
  readonly headingRef: HeadingRef;
}

function Actions({ page, changing, skip, form, headingRef }: ActionsProps) {
  const { t } = useTranslator();
  const answered = useApp((state) => page.questions.some((q) => isAnswered(q, state.dossier.answers)));
  const optional = page.purse || page.questions.every((q) => q.optional);
  const { unwipe } = form;
  const change = (act: () => void) => {
    act();
    // The button disappears with its action; the focus must not.
    headingRef.current?.focus();
  };
  return (
    <>
      <p className={styles.actions}>
        {!answered && !optional && !changing && <LinkButton onClick={skip}>{t("question.skip")}</LinkButton>}
        {answered && (
          <LinkButton onClick={() => change(form.wipe)}>
            {t(page.questions.length === 1 ? "question.wipe" : "question.wipePage")}
          </LinkButton>
        )}
        {unwipe !== null && <LinkButton onClick={() => change(unwipe)}>{t("question.unwipe")}</LinkButton>}
      </p>
      <div className={styles.bar}>
        <button type="submit" className="button">
          {t(changing ? "question.save" : "question.next")}
        </button>
        {page.purse ? <PurseBar page={page} /> : <p className={styles.saved}>{t("question.saved")}</p>}
      </div>
    </>
  );
}

/** Goes to the next page, or back to the overview. */
function useGoOn(page: QuestionPage, changing: boolean): () => void {
  const [, navigate] = useLocation();
  const next = changing ? null : nextPage(core.questionnaire, page.id);
  return () => navigate(next === null ? paths.check : paths.question(next.id));
}

function Form({ page, changing }: { readonly page: QuestionPage; readonly changing: boolean }) {
  const { t, data } = useTranslator();
  const form = useQuestionForm(page);
  const errors = useErrors(page, form);
  const position = usePosition(page.id);
  const title = data.pages[page.id]?.title ?? page.id;
  const heading = usePage(position === null ? title : `${title} – ${position.text}`, errors.length > 0);
  const goOn = useGoOn(page, changing);
  const begun = useApp((state) => state.dossier.changedOn !== undefined);
  const typed = useTyping(form.save);
  const changed = ({ target }: FormEvent) => (isTextBox(target) ? typed() : form.save());
  const handle = form.form.handleSubmit(() => {
    form.save();
    goOn();
  }, form.save);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    afterPaint(() => void handle());
  };
  return (
    <div className={styles.page} data-wide={page.purse ? "purse" : page.questions.some(isNumber) || undefined}>
      <ErrorSummary errors={errors} attempt={form.form.formState.submitCount} />
      {position !== null && (
        <p className={styles.position}>
          <StepRoute step={position.step} steps={position.steps} />
          <span>{position.text}</span>
        </p>
      )}
      <FormProvider {...form.form}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears its controls */}
        <form noValidate onSubmit={submit} onChange={changed} onBlur={form.save}>
          <Questions page={page} save={form.save} headingRef={heading} />
          <Actions page={page} changing={changing} skip={goOn} form={form} headingRef={heading} />
        </form>
      </FormProvider>
      {begun && <KeepAsFile />}
      <p className="no-print small">
        <Link href={paths.paper}>{t("paper.link")}</Link>
      </p>
    </div>
  );
}

/** One page of the questionnaire; `changing` returns to the overview. */
export function QuestionsPage({ id, changing }: { readonly id: string; readonly changing: boolean }) {
  const page = pagesOf(core.questionnaire).find((p) => p.id === id);
  const known = page !== undefined;
  useEffect(() => {
    if (known) appStore.getState().setLastPage(id);
  }, [known, id]);
  return page === undefined ? <NotFoundPage /> : <Form page={page} changing={changing} />;
}
