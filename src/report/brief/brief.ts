import type { Advice } from "../../domain/advice";
import type { Answers, PlanSettings } from "../../domain/answers";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import { addressOf } from "../../domain/facts/link";
import type { CalendarEntry } from "../../domain/facts/guidance";
import { type Calendar, type CalendarFor, daysLater } from "../calendar";
import type { Headline } from "../headline";
import type { MatchContext } from "../match/types";
import { planOf } from "../plan/plan";
import type { Plan } from "../plan/types";
import { isUrgent, type Proposal, proposalOf, urgentForms } from "../proposal";
import { mainRisks } from "./risks";
import { type FormSteps, nextSteps, type StepReport } from "../steps";
import type { Brief, BriefStep } from "./types";

/** What the brief depends on besides the answers. */
interface BriefContext extends MatchContext {
  /** Settings of the people and money sheet; see `planSettings`. */
  readonly plan?: PlanSettings | undefined;
}

/** How many candidate forms get a plan of people and money, and a first step. */
const MOST_PLANS = 2;

/** The plans that need most money, then most staff, in their original order: the highest cost of a choice is always shown. */
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

/** Last day of the month a number of months after the date. */
function monthEnd(date: string, months: number): string {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}

/** Days of notice that a college needs: two weekly meetings. A date that is nearer cannot be a next step. */
const NOTICE = 14;

/**
 * Whether a date can still be a next step: the college needs notice, and the draft of a revision of the multi-year plan
 * must be with the councillors before the month of their meeting.
 */
function isInTime({ from, moment }: CalendarEntry, date: string): boolean {
  const first = daysLater(date, NOTICE);
  if (moment.kind === "multi-year-plan") return `${from}-01` >= first;
  return (from.length === 7 ? monthEnd(from, 0) : from) >= first;
}

/** The day by which a step is sorted. */
function dayOf(step: BriefStep): string {
  if (step.kind !== "moment") return step.by;
  const { from } = step.entry;
  return from.length === 7 ? monthEnd(from, 0) : from;
}

type Moments = readonly Extract<BriefStep, { kind: "moment" }>[];

/**
 * Relevant dates for the forms: money first, then the council's revision of the multi-year plan; aid that cannot wait
 * changes no plan.
 */
function momentsOf(dataset: Dataset, { dated }: Calendar, date: string, urgent: boolean): Moments {
  const kinds = urgent ? (["funding"] as const) : (["funding", "multi-year-plan"] as const);
  return kinds.flatMap((kind): Moments => {
    const moments = dated
      // Of the plan's dates, the month in which the council meets; exact days are accounting dates.
      .filter(({ moment, from }) => moment.kind === kind && (kind === "funding" || from.length === 7))
      .map((entry) => {
        const channel = dataset.channels.find(({ id }) => id === entry.moment.channel);
        return { kind: "moment", entry, address: addressOf(channel?.link) } as const;
      });
    return moments.filter(({ entry }) => isInTime(entry, date)).slice(0, 1);
  });
}

const STEPS = 3;

/** An open step of a form. */
interface Open {
  readonly form: Id;
  readonly step: StepReport;
}

/** The next steps: of the form, or the first one of each of the forms to choose from. */
function firstSteps({ kind, forms }: Proposal, steps: readonly FormSteps[]): readonly Open[] {
  const choosing = kind === "choose";
  return forms.slice(0, choosing ? MOST_PLANS : 1).flatMap((form) => {
    const own = steps.find((one) => one.form === form);
    const next = own === undefined ? [] : nextSteps(own);
    return next.slice(0, choosing ? 1 : undefined).map((step) => ({ form, step }));
  });
}

/** Means first where they decide, then steps for the form or the forms to choose from, the next date, further steps and the advisory council. */
function stepsOf(
  dataset: Dataset,
  date: string,
  proposal: Proposal,
  { steps, calendar }: Pick<Known, "steps" | "calendar">,
  urgent: readonly Id[],
): readonly BriefStep[] {
  const { forms } = proposal;
  const [form] = forms;
  if (form === undefined) return [];
  const first = firstSteps(proposal, steps);
  const own = steps.find((one) => one.form === form)?.steps ?? [];
  const others = own.filter((step) => !step.done && !first.some((one) => one.step === step));
  const [soon, later] = [monthEnd(date, 1), monthEnd(date, 2)];
  // A step is not put off to a moment that is later than the day proposed for it.
  const toStep = (open: Open, by: string): BriefStep => {
    const from = open.step.moment?.from;
    return { kind: "step", ...open, by: from !== undefined && from < by ? from : by };
  };
  const [moment] = momentsOf(dataset, calendar(forms), date, isUrgent(proposal, urgent)).filter(
    ({ entry }) => !first.some(({ step }) => step.moment?.moment.id === entry.moment.id),
  );
  const waits = proposal.kind === "check" || proposal.kind === "not-yet";
  const early = (at: number) => !waits && (at === 0 || proposal.kind === "choose");
  const candidates: readonly BriefStep[] = [
    ...(waits ? [{ kind: "means", by: soon } as const] : []),
    ...first.map((open, at) => toStep(open, early(at) ? soon : later)),
    ...(moment === undefined ? [] : [moment]),
    ...others.map((step) => toStep({ form, step }, later)),
    { kind: "council", by: later },
  ];
  return candidates.slice(0, STEPS).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
}

/** Parts of the same report. */
interface Known {
  readonly headline: Headline;
  readonly steps: readonly FormSteps[];
  readonly calendar: CalendarFor;
}

/**
 * Builds the brief.
 * @param advice after duels, if any, like the headline.
 */
export function briefOf(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  known: Known,
  context: BriefContext,
): Brief {
  const { headline } = known;
  const proposal = proposalOf(headline);
  const { kind, forms } = proposal;
  const { running } = advice.situation;
  const plans = setsOf(headline, forms, running).flatMap(
    (set) => planOf(dataset, answers, advice, { ...context.plan, forms: set, context }) ?? [],
  );
  const [first] = forms;
  const urgent = urgentForms(dataset, advice.situation);
  return {
    kind,
    forms,
    urgent,
    plans: dearest(plans),
    risks: first === undefined ? [] : mainRisks(dataset.risks, first),
    steps: stepsOf(dataset, context.date, proposal, known, urgent),
  };
}
