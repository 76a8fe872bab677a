import type { Advice } from "../../domain/advice";
import type { Answers, PlanSettings } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { Address, Link } from "../../domain/facts/link";
import { calendarOf } from "../calendar";
import type { Headline } from "../headline";
import type { MatchContext } from "../match/types";
import { planOf } from "../plan/plan";
import { proposalOf, urgentForms } from "../proposal";
import { mainRisks } from "./risks";
import { type FormSteps, nextSteps, type StepReport } from "../steps";
import type { Brief, BriefStep } from "./types";

/** What it hangs on besides the answers. */
interface BriefContext extends MatchContext {
  /** What the sheet of people and money reckons with; see `planSettings`. */
  readonly plan?: PlanSettings | undefined;
}

/** So many forms to choose from are told with people and money. */
const TOLD = 2;

/** Forms that would run, for each choice that there is. */
function setsOf(headline: Headline, forms: readonly Id[], running: readonly Id[]): readonly (readonly Id[])[] {
  if (headline.kind === "top" && headline.everyForm) return [];
  if (headline.kind === "top" && headline.running !== null) return [[...running, ...forms]];
  return forms.slice(0, TOLD).map((form) => [form]);
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
  const { from } = step.entry;
  return from.length === 7 ? monthEnd(from, 0) : from;
}

type Moments = readonly Extract<BriefStep, { kind: "moment" }>[];

/** Dates that matter to the forms: money first, then the multi-year plan. */
function momentsOf(dataset: Dataset, answers: Answers, context: BriefContext, forms: readonly Id[]): Moments {
  const { dated } = calendarOf(dataset, answers, context, forms);
  return (["funding", "multi-year-plan"] as const).flatMap((kind): Moments => {
    const entry = dated.find(({ moment }) => moment.kind === kind);
    if (entry === undefined) return [];
    const channel = dataset.channels.find(({ id }) => id === entry.moment.channel);
    return [{ kind: "moment", entry, address: addressOf(channel?.link) }];
  });
}

const STEPS = 3;

/** What to do next for the first form, and the next date; then further steps, and the advisory council. */
function stepsOf(
  dataset: Dataset,
  answers: Answers,
  context: BriefContext,
  { forms, steps }: { readonly forms: readonly Id[]; readonly steps: readonly FormSteps[] },
): readonly BriefStep[] {
  const [form] = forms;
  if (form === undefined) return [];
  const own = steps.find((one) => one.form === form);
  const first = own === undefined ? [] : nextSteps(own);
  const others = (own?.steps ?? []).filter((step) => !step.done && !first.includes(step));
  const [soon, later] = [monthEnd(context.date, 1), monthEnd(context.date, 2)];
  // A step is not put off to a moment that is later than the day proposed for it.
  const told = (step: StepReport, by: string): BriefStep => {
    const from = step.moment?.from;
    return { kind: "step", form, step, by: from !== undefined && from < by ? from : by };
  };
  const [moment] = momentsOf(dataset, answers, context, forms).filter(
    ({ entry }) => !first.some((step) => step.moment?.moment.id === entry.moment.id),
  );
  const found: readonly BriefStep[] = [
    ...first.map((step, at) => told(step, at === 0 ? soon : later)),
    ...(moment === undefined ? [] : [moment]),
    ...others.map((step) => told(step, later)),
    { kind: "council", by: later },
  ];
  return found.slice(0, STEPS).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/**
 * Builds it.
 * @param advice after duels, where there are any, as the headline is.
 * @param known of the same report.
 */
export function briefOf(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  known: { readonly headline: Headline; readonly steps: readonly FormSteps[] },
  context: BriefContext,
): Brief {
  const { headline, steps } = known;
  const { kind, forms } = proposalOf(headline);
  const { running } = advice.situation;
  const plans = setsOf(headline, forms, running).flatMap(
    (set) => planOf(dataset, answers, advice, { ...context.plan, forms: set, context }) ?? [],
  );
  const [first] = forms;
  return {
    kind,
    forms,
    urgent: urgentForms(dataset, advice.situation),
    plans,
    risks: first === undefined ? [] : mainRisks(dataset.risks, first),
    steps: stepsOf(dataset, answers, context, { forms, steps }),
  };
}
