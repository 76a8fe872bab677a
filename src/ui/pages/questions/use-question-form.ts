import { useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import { answerAt } from "../../../domain/answer-path";
import type { Answers } from "../../../domain/answers";
import type { Question, QuestionPage } from "../../../domain/dataset";
import type { Translator } from "../../../i18n/translator";
import { type FieldFault, type FieldReading, fieldOf, type FieldValue, readField } from "../../../questionnaire/fields";
import { findMunicipality } from "../../../questionnaire/municipality";
import { appStore } from "../../../store/app";
import type { Municipalities } from "../../kit/hooks/use-app";
import type { PageError } from "../../kit/ErrorSummary";
import { faultMessage } from "../../../wording/field-fault";

/** Values of the controls of a page, by question id. */
export type FormValues = Record<string, { text: string; boxes: string[] }>;

/** A faulty question of a page. */
export interface FieldError extends PageError {
  readonly question: string;
}

/** Id of the control that an error leads to. */
export function controlId(question: Question): string {
  const many = question.kind === "choice" || question.kind === "level" || question.kind === "choices";
  return many ? `${question.id}-0` : question.id;
}

function initial(page: QuestionPage, answers: Answers, i18n: Translator): FormValues {
  return Object.fromEntries(
    page.questions.map((question) => {
      const field = fieldOf(question, answerAt(answers, question.answerPath), i18n.format.number);
      return [question.id, { text: field.text, boxes: [...field.boxes] }];
    }),
  );
}

/** Reads one question; the municipality is looked up in the list, by code or by name. */
function read(question: Question, value: FieldValue, list: Municipalities): FieldReading {
  const reading = readField(question, value);
  if (question.kind !== "municipality" || !reading.ok || typeof reading.value !== "string") return reading;
  const typed = reading.value;
  if (typeof list === "string") return { ok: true, value: /^\d{5}$/.test(typed) ? typed : undefined };
  const found = findMunicipality(list, typed);
  if (found !== undefined) return { ok: true, value: found.nis };
  const fault: FieldFault = { kind: "municipality", value: typed.trim(), listed: list.length };
  return { ok: false, fault };
}

/** Form of one page: its values, its errors after a try to go on, and saving while one answers. */
export interface QuestionForm {
  readonly form: UseFormReturn<FormValues>;
  readonly errors: readonly FieldError[];
  /** Counts the tries, so that the summary takes the focus again. */
  readonly attempt: number;
  /** Keeps what is valid so far; called when a choice is made and when a text box is left. */
  save(): void;
  /** Checks the page and keeps it; true when one may go on. */
  submit(): boolean;
  /** Takes the answers of this page out. */
  wipe(): void;
  /** Whether answers were wiped that can be brought back. */
  readonly wiped: boolean;
  /** Brings wiped answers back. */
  unwipe(): void;
}

/** Form of one page of the questionnaire. */
export function useQuestionForm(page: QuestionPage, i18n: Translator, list: Municipalities): QuestionForm {
  const form = useForm<FormValues>({
    defaultValues: initial(page, appStore.getState().dossier.answers, i18n),
    shouldFocusError: false,
  });
  const [faults, setFaults] = useState<{ errors: readonly FieldError[]; attempt: number }>({ errors: [], attempt: 0 });

  const [wiped, setWiped] = useState<FormValues | null>(null);

  const readings = () =>
    page.questions.map((question) => {
      const value = form.getValues(question.id);
      return { question, empty: value.text === "" && value.boxes.length === 0, reading: read(question, value, list) };
    });
  const keep = (all: ReturnType<typeof readings>) =>
    appStore.getState().answer(
      all.flatMap(({ question, empty, reading }) => {
        if (reading.ok) return [{ path: question.answerPath, value: reading.value }];
        // A text that says nothing must not leave an older answer standing behind it.
        const typed = question.kind !== "choices";
        return empty || typed ? [{ path: question.answerPath, value: undefined }] : [];
      }),
    );

  return {
    form,
    ...faults,
    save: () => keep(readings()),
    submit: () => {
      const all = readings();
      keep(all);
      const errors = all.flatMap(({ question, reading }): FieldError[] =>
        reading.ok
          ? []
          : [
              {
                question: question.id,
                controlId: controlId(question),
                message: faultMessage(i18n, question, reading.fault),
              },
            ],
      );
      setFaults(({ attempt }) => ({ errors, attempt: attempt + 1 }));
      return errors.length === 0;
    },
    wiped: wiped !== null,
    unwipe: () => {
      for (const [id, value] of Object.entries(wiped ?? {})) form.setValue(id, value);
      setWiped(null);
      keep(readings());
    },
    wipe: () => {
      setWiped(structuredClone(form.getValues()));
      for (const question of page.questions) form.setValue(question.id, { text: "", boxes: [] });
      appStore.getState().answer(page.questions.map((q) => ({ path: q.answerPath, value: undefined })));
      setFaults({ errors: [], attempt: 0 });
    },
  };
}
