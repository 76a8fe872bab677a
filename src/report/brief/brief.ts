import type { Advice } from "../../domain/advice";
import type { Answers, PlanSettings } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { addressOf } from "../../domain/facts/link";
import { calendarOf, daysLater } from "../calendar";
import type { Headline } from "../headline";
import type { MatchContext } from "../match/types";
import { planOf } from "../plan/plan";
import type { Plan } from "../plan/types";
import { proposalOf, urgentForms } from "../proposal";
import { mainRisks } from "./risks";
import { type FormSteps, nextSteps, type StepReport } from "../steps";
import type { Brief, BriefStep } from "./types";

/** What the brief depends on besides the answers. */
interface BriefContext extends MatchContext {
  /** Settings of the people and money sheet; see `planSettings`. */
  readonly plan?: PlanSettings | undefined;
}

/** How many candidate forms get a plan of people and money. */
const MOST_PLANS = 2;

/** The plans that ask most money, then most staff, in their own order: what a choice may cost is not left out. */
function dearest(plans: readonly Plan[]): readonly Plan[] {
  const asks = ({ years: [year] }: Plan, of: "money" | "staff") => year?.[of].need.known ?? 0;
  const kept = plans
    .toSorted((a, b) => asks(b, "money") - asks(a, "money") || asks(b, "staff") - asks(a, "staff"))
    .slice(0, MOST_PLANS);
  return plans.filter((plan) => kept.includes(plan));
}

/** The sets of forms that would run, one per choice. */
function setsOf(headline: Headline, forms: readonly Id[], running: readonly Id[]): readonly (readonly Id[])[] {
  if (headline.kind === "top" && headline.everyForm) return [];
  if (headline.kind === "top" && headline.running !== null) return [[...running, ...forms]];
  return forms.map((form) => [form]);
}

/** Last day of the month that lies so many months after the date. */
function monthEnd(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/** Days of notice that a college needs: two weekly meetings. A date that is nearer cannot be a next step. */
const NOTICE = 14;

/** The day by which a step is sorted. */
function dayOf(step: BriefStep): string {
  if (step.kind !== "moment") return step.by;
  const { from } = step.entry;
  return from.length === 7 ? monthEnd(from, 0) : from;
}

type Moments = readonly Extract<BriefStep, { kind: "moment" }>[];

/** Relevant dates for the forms: money first, then the multi-year plan. */
function momentsOf(dataset: Dataset, answers: Answers, context: BriefContext, forms: readonly Id[]): Moments {
  const { dated } = calendarOf(dataset, answers, context, forms);
  const inTime = daysLater(context.date, NOTICE);
  return (["funding", "multi-year-plan"] as const).flatMap((kind): Moments => {
    const moments = dated
      .filter(({ moment }) => moment.kind === kind)
      .map((entry) => {
        const channel = dataset.channels.find(({ id }) => id === entry.moment.channel);
        return { kind: "moment", entry, address: addressOf(channel?.link) } as const;
      });
    return moments.filter((moment) => dayOf(moment) >= inTime).slice(0, 1);
  });
}

const STEPS = 3;

/** Next steps for the first form and the next date, then further steps and the advisory council. */
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
  const toStep = (step: StepReport, by: string): BriefStep => {
    const from = step.moment?.from;
    return { kind: "step", form, step, by: from !== undefined && from < by ? from : by };
  };
  const [moment] = momentsOf(dataset, answers, context, forms).filter(
    ({ entry }) => !first.some((step) => step.moment?.moment.id === entry.moment.id),
  );
  const candidates: readonly BriefStep[] = [
    ...first.map((step, at) => toStep(step, at === 0 ? soon : later)),
    ...(moment === undefined ? [] : [moment]),
    ...others.map((step) => toStep(step, later)),
    { kind: "council", by: later },
  ];
  return candidates.slice(0, STEPS).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/**
 * Builds the brief.
 * @param advice after duels, if any, like the headline.
 * @param known parts of the same report.
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
    plans: dearest(plans),
    risks: first === undefined ? [] : mainRisks(dataset.risks, first),
    steps: stepsOf(dataset, answers, context, { forms, steps }),
  };
}
