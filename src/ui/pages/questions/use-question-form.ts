import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type FieldError, type Resolver, useForm, type UseFormReturn } from "react-hook-form";
import type { AnswerFault, PointsFault } from "../../../domain/answer-fault";
import { answerAt } from "../../../domain/answer-path";
import { type Answers, NO_ANSWERS } from "../../../domain/answers";
import type { Question, QuestionPage } from "../../../domain/question";
import { equal } from "../../../domain/values/equal";
import { answerParser, fieldOf } from "../../../questionnaire/answer-parser";
import { purseFault } from "../../../questionnaire/purse";
import { appStore, core } from "../../../store/app";
import { type AnswerChange, changedAnswers } from "../../../store/slices/answers";
import { type Municipalities, useMunicipalities } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";

/** Values of a page's controls, by question id. */
export type FormValues = Record<string, { text: string; boxes: string[] }>;

/** The error of a question contains its fault: the sentence is made at display time, in the present language. */
interface FaultError extends FieldError {
  readonly fault: AnswerFault | PointsFault;
}

/** The fault of a question, or of a whole page, in the form errors; null = none. */
export function faultIn(error: object | undefined): AnswerFault | PointsFault | null {
  return error !== undefined && "fault" in error ? (error as FaultError).fault : null;
}

/** The control contents of one question. */
type Field = FormValues[string];

type Write = (value: number) => string;

function controlsOf(question: Question, answers: Answers, write: Write): Field {
  const { text, boxes } = fieldOf(question, answerAt(answers, question.answerPath), write);
  return { text, boxes: [...boxes] };
}

function valuesOf(page: QuestionPage, answers: Answers, write: Write): FormValues {
  return Object.fromEntries(page.questions.map((question) => [question.id, controlsOf(question, answers, write)]));
}

/** Parses the controls of a question with the same parser as files. */
function readField(question: Question, field: Field | undefined, list: Municipalities) {
  // A radio group that was skipped has null as its text.
  const text = (field?.text as string | null | undefined) ?? "";
  const parser = answerParser(question, core, typeof list === "string" ? null : list);
  return parser.field({ text, boxes: field?.boxes ?? [] });
}

/** What to store for a question: too many boxes keep the older answer, but meaningless text does not. */
function changesOf(question: Question, field: Field | undefined, list: Municipalities): readonly AnswerChange[] {
  const reading = readField(question, field, list);
  if (!reading.ok && question.kind === "choices" && (field?.boxes ?? []).length > 0) return [];
  return [{ path: question.answerPath, value: reading.ok ? reading.value : undefined }];
}

/** The faults of a page, by question; those of the points as a whole by page. */
function errorsOf(page: QuestionPage, values: FormValues, list: Municipalities): Record<string, FaultError> {
  const errors: Record<string, FaultError> = {};
  for (const question of page.questions) {
    const reading = readField(question, values[question.id], list);
    if (!reading.ok) errors[question.id] = { type: reading.fault.kind, fault: reading.fault };
  }
  const changes = page.questions.flatMap((question) => changesOf(question, values[question.id], list));
  const purse = purseFault(core, page, changedAnswers(NO_ANSWERS, changes));
  if (purse !== null) errors[page.id] = { type: purse.kind, fault: purse };
  return errors;
}

const answersNow = (): Answers => appStore.getState().dossier.answers;

let askedToKeep = false;

/** Asks the browser, once and at the first answer, not to evict stored data when space is low; it may refuse. */
function askToKeep(): void {
  if (askedToKeep) return;
  askedToKeep = true;
  const { storage } = window.navigator as { readonly storage?: Pick<StorageManager, "persist"> };
  storage?.persist?.().catch(() => undefined);
}

type Form = UseFormReturn<FormValues, unknown, FormValues>;

/** The form of one page, and its actions. */
export interface QuestionForm {
  readonly form: Form;
  /** Stores what changed since the last time; called after a choice, and after typing. */
  save(): void;
  /** Removes the answers of this page. */
  wipe(): void;
  /** Restores removed answers; null when there are none. */
  readonly unwipe: (() => void) | null;
}

/**
 * Stores changes in a form, question by question, and shows changes made elsewhere: in another window, or by restoring
 * something. Unreadable contents of a field stay there.
 */
function useKept(page: QuestionPage, form: Form, list: Municipalities, write: Write): () => void {
  /** The controls and answers as last stored or shown. */
  const kept = useRef({ values: valuesOf(page, answersNow(), write), answers: answersNow() });
  const save = () => {
    const values = form.getValues();
    const changed = page.questions.filter(({ id }) => !equal(values[id], kept.current.values[id]));
    const changes = changed.flatMap((question) => changesOf(question, values[question.id], list));
    kept.current = { values: structuredClone(values), answers: changedAnswers(kept.current.answers, changes) };
    appStore.getState().answer(changes);
    if (changes.length > 0) askToKeep();
  };
  const show = useEffectEvent((now: Answers) => {
    const { values, answers: old } = kept.current;
    if (now === old) return;
    kept.current = { values, answers: now };
    for (const question of page.questions) {
      const { id, answerPath } = question;
      const field = form.getValues()[id];
      const typing = !equal(field, values[id]) || (field?.text && !readField(question, field, list).ok);
      if (typing || equal(answerAt(now, answerPath), answerAt(old, answerPath))) continue;
      values[id] = controlsOf(question, now, write);
      form.setValue(id, structuredClone(values[id]));
    }
  });
  // Not as state: an answer given here does not render the page again.
  useEffect(() => {
    show(answersNow());
    return appStore.subscribe(({ dossier }) => show(dossier.answers));
  }, []);
  return save;
}

/** An error disappears as soon as its answer is right. One that is still wrong stays as it was read aloud. */
function useMended(page: QuestionPage, form: Form, list: Municipalities): void {
  const mend = useEffectEvent(() => {
    const left = errorsOf(page, form.getValues(), list);
    const mended = Object.keys(form.formState.errors).filter((id) => left[id] === undefined);
    if (mended.length > 0) form.clearErrors(mended);
  });
  useEffect(() => form.subscribe({ formState: { values: true }, callback: () => mend() }), [form]);
}

/** The form of one page of the questionnaire. */
export function useQuestionForm(page: QuestionPage): QuestionForm {
  const { format } = useTranslator();
  const list = useMunicipalities();
  const [wiped, setWiped] = useState<FormValues | null>(null);
  const resolver: Resolver<FormValues, unknown, FormValues> = (values) => {
    const errors = errorsOf(page, values, list);
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors };
  };
  const form = useForm({
    defaultValues: valuesOf(page, answersNow(), format.number),
    resolver,
    // An error that becomes another one at every key would be read out at every key; see useMended.
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const save = useKept(page, form, list, format.number);
  useMended(page, form, list);
  const show = (values: FormValues, old: FormValues | null) => {
    form.reset(values);
    setWiped(old);
    save();
  };
  return {
    form,
    save,
    wipe: () => show(valuesOf(page, NO_ANSWERS, format.number), structuredClone(form.getValues())),
    unwipe: wiped === null ? null : () => show(wiped, null),
  };
}
