import { runningAdvice } from "../engine/score/running";
import type { Advice } from "../domain/advice";
import type { Answers, Dossier } from "../domain/answers";
import type { Dataset } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { ActionStep, CalendarEntry, StepAddress } from "../domain/facts/guidance";
import { addressOf } from "../domain/facts/link";
import { type CalendarFor, nextDate } from "./calendar";

/** A step to take. */
export interface StepReport {
  readonly id: Id;
  readonly done: boolean;
  readonly at: StepAddress | null;
  /** The moment for this step, with its next date; null = none, or it does not recur. */
  readonly moment: CalendarEntry | null;
}

/** What to do about a form: start it, or renew a running one. */
export interface FormSteps {
  readonly form: Id;
  /** Whether the form is in the top group. */
  readonly top: boolean;
  readonly kind: "start" | "renewal";
  readonly steps: readonly StepReport[];
  /** The first date in the next twelve months for this municipality and form; null = none known. */
  readonly moment: CalendarEntry | null;
}

function stepsFor(
  dataset: Dataset,
  advice: Advice,
  form: Id,
): Pick<FormSteps, "kind"> & { steps: readonly ActionStep[] } {
  const running = runningAdvice(advice)?.forms.find((one) => one.form === form);
  if (running !== undefined)
    return { kind: "renewal", steps: dataset.renewal.filter(({ words }) => words.includes(running.word)) };
  return { kind: "start", steps: dataset.workForms.find(({ id }) => id === form)?.steps ?? [] };
}

/** What the steps need besides data and advice. */
interface StepContext {
  readonly answers: Answers;
  /** ISO date of the advice. */
  readonly date: string;
  readonly calendar: CalendarFor;
  readonly ranking: readonly Id[];
  readonly top: readonly Id[];
  readonly done: NonNullable<Dossier["doneSteps"]>;
}

/** Whether a step asks the municipality itself, as an example. */
function leadsHome(dataset: Dataset, { municipality }: Answers, { at }: ActionStep): boolean {
  if (municipality === undefined || at?.kind !== "practice") return false;
  return dataset.practices.some(({ id, municipalities }) => id === at.id && municipalities.includes(municipality));
}

/** The steps of every form, in ranking order. */
export function stepsOf(dataset: Dataset, advice: Advice, context: StepContext): readonly FormSteps[] {
  const { answers, date, calendar, ranking, top, done } = context;
  const next = (id: Id | null) => {
    const moment = dataset.calendar.find((one) => one.id === id);
    return moment === undefined ? null : nextDate(moment, date);
  };
  return ranking.map((form) => {
    const { kind, steps: all } = stepsFor(dataset, advice, form);
    const steps = all.filter((step) => !leadsHome(dataset, answers, step));
    const ticked = done[form] ?? [];
    const reports = steps.map(({ id, at, moment }) => ({ id, done: ticked.includes(id), at, moment: next(moment) }));
    const moment = calendar([form]).dated[0] ?? null;
    return { form, top: top.includes(form), kind, steps: reports, moment };
  });
}

/** What to do next: the first open step, and the first open step with an address. */
export function nextSteps({ steps }: FormSteps): readonly StepReport[] {
  const open = steps.filter(({ done }) => !done);
  const withAddress = open.filter(({ at }) => addressOf(at?.link) !== null);
  return [...new Set([...open.slice(0, 1), ...withAddress.slice(0, 1)])];
}
