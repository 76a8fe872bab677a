import { useState } from "react";
import { type FieldError, type Resolver, useForm, type UseFormReturn } from "react-hook-form";
import type { AnswerFault, PointsFault } from "../../../domain/answer-fault";
import { answerAt } from "../../../domain/answer-path";
import { type Answers, NO_ANSWERS } from "../../../domain/answers";
import type { QuestionPage } from "../../../domain/dataset";
import { answerParser, fieldOf } from "../../../questionnaire/answer-parser";
import { purseFault } from "../../../questionnaire/purse";
import { appStore, facts } from "../../../store/app";
import { type AnswerChange, changedAnswers } from "../../../store/slices/answers";
import { useApp } from "../../kit/hooks/use-app";
import { type Municipalities, useMunicipalities } from "../../kit/hooks/use-municipalities";
import { useTranslator } from "../../kit/hooks/translator-context";

/** Values of the controls of a page, by question id. */
export type FormValues = Record<string, { text: string; boxes: string[] }>;

/** The error of a question holds its fault: the sentence is made when it is shown, in the language of that moment. */
interface FaultError extends FieldError {
  readonly fault: AnswerFault | PointsFault;
}

/** The fault of a question, or of a whole page, in the errors of the form; null = none. */
export function faultIn(error: object | undefined): AnswerFault | PointsFault | null {
  return error !== undefined && "fault" in error ? (error as FaultError).fault : null;
}

function valuesOf(page: QuestionPage, answers: Answers, write: (value: number) => string): FormValues {
  const field = (question: QuestionPage["questions"][number]) => {
    const { text, boxes } = fieldOf(question, answerAt(answers, question.answerPath), write);
    return { text, boxes: [...boxes] };
  };
  return Object.fromEntries(page.questions.map((question) => [question.id, field(question)]));
}

/** Reads a page with the parsers that read files too: what to keep, and what is wrong. */
function readPage(page: QuestionPage, values: FormValues, list: Municipalities) {
  const changes: AnswerChange[] = [];
  const errors: Record<string, FaultError> = {};
  for (const question of page.questions) {
    const field = values[question.id];
    // A radio group that was passed by without a choice has null for its text.
    const text = (field?.text as string | null | undefined) ?? "";
    const boxes = field?.boxes ?? [];
    const parser = answerParser(question, facts, typeof list === "string" ? null : list);
    const reading = parser.field({ text, boxes });
    if (!reading.ok) errors[question.id] = { type: reading.fault.kind, fault: reading.fault };
    // Too many boxes leave the older answer; a text that says nothing must not.
    if (reading.ok || boxes.length === 0 || question.kind !== "choices")
      changes.push({ path: question.answerPath, value: reading.ok ? reading.value : undefined });
  }
  const purse = purseFault(facts, page, changedAnswers(NO_ANSWERS, changes));
  if (purse !== null) errors[page.id] = { type: purse.kind, fault: purse };
  return { changes, errors };
}

/** Form of one page, and what can be done with its answers. */
export interface QuestionForm {
  readonly form: UseFormReturn<FormValues, unknown, readonly AnswerChange[]>;
  /** Keeps what is valid so far; called when a choice is made and when a text box is left. */
  save(): void;
  /** Takes the answers of this page out. */
  wipe(): void;
  /** Brings wiped answers back; null when there are none. */
  readonly unwipe: (() => void) | null;
}

/** Form of one page of the questionnaire. */
export function useQuestionForm(page: QuestionPage): QuestionForm {
  const { format } = useTranslator();
  const list = useMunicipalities();
  const answers = useApp((state) => state.dossier.answers);
  const [wiped, setWiped] = useState<FormValues | null>(null);
  const resolver: Resolver<FormValues, unknown, readonly AnswerChange[]> = (values) => {
    const { changes, errors } = readPage(page, values, list);
    return Object.keys(errors).length === 0 ? { values: changes, errors: {} } : { values: {}, errors };
  };
  const form = useForm({
    defaultValues: valuesOf(page, answers, format.number),
    resolver,
    // Errors stay as they were read out until the next try, and the summary takes the focus.
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  const show = (values: FormValues, old: FormValues | null) => {
    form.reset(values);
    setWiped(old);
    appStore.getState().answer(readPage(page, values, list).changes);
  };
  return {
    form,
    save: () => appStore.getState().answer(readPage(page, form.getValues(), list).changes),
    wipe: () => show(valuesOf(page, NO_ANSWERS, format.number), structuredClone(form.getValues())),
    unwipe: wiped === null ? null : () => show(wiped, null),
  };
}
