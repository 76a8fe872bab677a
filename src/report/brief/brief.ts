import type { Advice } from "../../domain/advice";
import type { Answers, Dossier, PlanSettings } from "../../domain/answers";
import type { Dataset, Id } from "../../domain/dataset";
import type { Address, Link, Risk } from "../../domain/knowledge";
import { calendarOf } from "../calendar";
import type { Headline } from "../headline";
import { matchPractices } from "../match/match";
import { planOf } from "../plan/plan";
import type { MatchContext } from "../report";
import type { Brief, BriefStep } from "./types";

/** What it hangs on besides the answers. */
export interface BriefContext extends MatchContext {
  /** What the sheet of people and money reckons with; see `planSettings`. */
  readonly plan?: PlanSettings | undefined;
  readonly doneSteps?: Dossier["doneSteps"];
}

/** The forms that the advice is about: what is added to what runs, what runs, or the first of the list. */
function chosenForms(headline: Headline): readonly Id[] {
  if (headline.kind === "nothing-asked") return [];
  if (headline.kind === "none-possible") return headline.better.forms;
  const { running, forms, rival } = headline;
  if (running !== null) return running.adds === null ? running.forms.map(({ form }) => form) : [running.adds.form];
  return rival !== null && rival.rivalShare > rival.leaderShare ? [...forms, rival.rival] : forms;
}

/** So many forms to choose from are told with people and money. */
const TOLD = 2;

/** Forms that would run, for each choice that there is. */
function setsOf(headline: Headline, forms: readonly Id[], running: readonly Id[]): readonly (readonly Id[])[] {
  if (headline.kind === "top" && headline.everyForm) return [];
  if (headline.kind === "top" && headline.running !== null) return [[...new Set([...running, ...forms])]];
  return forms.slice(0, TOLD).map((form) => [...new Set([...running, form])]);
}

/** First the support that can end, then the work that hangs on one person. */
function risksOf({ risks }: Dataset, form: Id): readonly Risk[] {
  const own = risks.filter(({ forms }) => forms.includes(form));
  return (["support", "person"] as const).flatMap((main) => own.find((risk) => risk.main === main) ?? []);
}

/** Last day of the month so many months after that of a date. */
function monthEnd(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

function addressOf(link: Link | null | undefined): Address | null {
  return link == null || link.certainty === "none" ? null : link;
}

/** The day that a step stands for in the order of the steps. */
function dayOf(step: BriefStep): string {
  if (step.kind !== "moment") return step.by;
  return step.entry.from.length === 7 ? monthEnd(step.entry.from, 0) : step.entry.from;
}

/** Dates that matter to the forms: money first, then the multi-year plan. */
function momentsOf(dataset: Dataset, answers: Answers, context: BriefContext, forms: readonly Id[]): BriefStep[] {
  const { dated } = calendarOf(dataset, answers, context, forms);
  return (["funding", "multi-year-plan"] as const).flatMap((kind): BriefStep[] => {
    const entry = dated.find(({ moment }) => moment.kind === kind);
    if (entry === undefined) return [];
    const channel = dataset.channels.find(({ id }) => id === entry.moment.channel);
    return [{ kind: "moment", entry, address: addressOf(channel?.link) }];
  });
}

/** The nearest example of somebody else that has an address, as a step. */
function exampleStep(
  dataset: Dataset,
  answers: Answers,
  context: BriefContext,
  form: Id,
  by: string,
): BriefStep | null {
  const own = context.municipality?.nis ?? "";
  const [found] = matchPractices(dataset, answers, form, context).flatMap(({ practice }) => {
    const address = addressOf(practice.link);
    const usable = practice.open && !practice.municipalities.includes(own);
    return usable && address !== null ? [{ practice, address }] : [];
  });
  return found === undefined ? null : { kind: "example", ...found, by };
}

const STEPS = 3;

function stepsOf(
  dataset: Dataset,
  answers: Answers,
  context: BriefContext,
  { forms, running }: { readonly forms: readonly Id[]; readonly running: readonly Id[] },
): readonly BriefStep[] {
  const [form] = forms;
  if (form === undefined) return [];
  const [soon, later] = [monthEnd(context.date, 1), monthEnd(context.date, 2)];
  const place = [0, 1, 2].find((at) => !(context.doneSteps?.[form] ?? []).includes(at));
  const found: readonly (BriefStep | null)[] = [
    // The first steps of a form are about how to begin with it.
    running.includes(form) || place === undefined ? null : { kind: "first", form, place, by: soon },
    exampleStep(dataset, answers, context, form, later),
    ...momentsOf(dataset, answers, context, forms),
    { kind: "council", by: later },
  ];
  return found
    .filter((step) => step !== null)
    .slice(0, STEPS)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/** Builds it. @param advice after duels, where there are any, as the headline is. */
export function briefOf(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  headline: Headline,
  context: BriefContext,
): Brief {
  const forms = chosenForms(headline);
  const { running } = advice.situation;
  const plans = setsOf(headline, forms, running).flatMap(
    (set) => planOf(dataset, answers, advice, { ...context.plan, forms: set, context }) ?? [],
  );
  const [first] = forms;
  return {
    forms,
    plans,
    risks: first === undefined ? [] : risksOf(dataset, first),
    steps: stepsOf(dataset, answers, context, { forms, running }),
  };
}
