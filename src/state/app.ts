import dataset from "virtual:dataset";
import type { Advice } from "../domain/advice";
import type { Answers } from "../domain/answers";
import type { Dataset, Municipality } from "../domain/dataset";
import { advise } from "../engine/advise";
import { effectiveAnswers } from "../questionnaire/course";
import { buildReport } from "../report/build";
import type { Report } from "../report/report";
import { createAppStore } from "./store";
import { today } from "./today";

/** The facts of this build. */
export const facts: Dataset = dataset;

/** The store of this page. */
export const appStore = createAppStore({ dataset, storage: () => window.localStorage, today });

let municipalities: Promise<readonly Municipality[]> | null = null;

/** The municipalities, loaded when first asked for; a failure may be tried again. */
export function loadMunicipalities(): Promise<readonly Municipality[]> {
  municipalities ??= import("virtual:municipalities").then(
    (module) => module.default,
    (error: unknown) => {
      municipalities = null;
      throw error;
    },
  );
  return municipalities;
}

/** Advice for a set of answers, with the answers that counted. */
export interface Outcome {
  readonly answers: Answers;
  readonly advice: Advice;
}

/** Advice for the answers of a dossier; only those to questions that are asked count. */
export function adviceFor(answers: Answers): Outcome {
  const counted = effectiveAnswers(dataset, answers);
  return { answers: counted, advice: advise(dataset, counted) };
}

/** The report of an outcome, as of today. */
export function reportFor(outcome: Outcome, municipality: Municipality | null): Report {
  return buildReport(dataset, outcome.answers, outcome.advice, { date: today(), municipality });
}
