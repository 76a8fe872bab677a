import { aboutOf } from "./about";
import type { Advice } from "../domain/advice";
import { answerAt } from "../domain/answer-path";
import type { Answers, Dossier, PlanSettings } from "../domain/answers";
import type { Dataset } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import type { Question } from "../domain/question";
import type { Legal } from "../domain/facts/library";
import type { Source } from "../domain/facts/source";
import type { Robustness } from "../domain/robustness";
import { afterDuels, formOf } from "../engine/score/advise";
import type { Analysis } from "./analysis";
import { briefOf } from "./brief/brief";
import { calendars } from "./calendar";
import { compareForms } from "./compare/comparison";
import { COMPARE_LIMITS } from "../domain/limits";
import { type Headline, headlineOf } from "./headline";
import { proposalOf } from "./proposal";
import { matchPractices, sortPractices } from "./match/match";
import { matchNetworks } from "./match/networks";
import { matchAllChannels, matchChannels } from "./match/channels";
import { type PlanOptions, planOf, planSettings } from "./plan/plan";
import type { Plan } from "./plan/types";
import { stepsOf } from "./steps";
import type { AnswerRow, FormReport, RankingRow, Report, ReportSources } from "./report";
import { withZeros } from "./wishes";
import type { MatchContext } from "./match/types";

/** What the report needs besides data and answers: it reads no clock and loads no list. */
export interface ReportContext extends MatchContext {
  /** From `analyse`; absent = report without analysis. */
  readonly analysis?: Analysis | null | undefined;
  /** What the person filled in on the people and money sheet; absent = nothing. */
  readonly plan?: PlanSettings | undefined;
  /** Legal grounds for a note; absent = report without them. */
  readonly legal?: Legal | undefined;
  /** Completed steps from the dossier, by form; absent = none. */
  readonly doneSteps?: Dossier["doneSteps"];
}

/** The part that a single form needs. */
type FormContext = Pick<ReportContext, keyof MatchContext | "plan">;

function rankingOf(advice: Advice, robustness: Robustness | null): readonly RankingRow[] {
  const groups = [...advice.possible, ...advice.notNow];
  return advice.forms.map((form) => {
    const group = groups.find((g) => g.forms.includes(form.form));
    return {
      form: form.form,
      rank: group?.rank ?? null,
      tied: group?.forms.length ?? 1,
      part: form.possible ? "possible" : "not-now",
      advice: form,
      missing: form.parts
        .filter(({ asked, delivered }) => delivered < asked)
        .toSorted((x, y) => y.asked - y.delivered - (x.asked - x.delivered)),
      share: robustness?.forms.find((each) => each.form === form.form) ?? null,
    };
  });
}

/** Every question of a page, answered or not; the first step also has the answers given elsewhere. */
function answerRows(dataset: Dataset, given: Answers): readonly AnswerRow[] {
  const { questionnaire } = dataset;
  const answers = withZeros(dataset, given);
  return questionnaire.steps.flatMap(({ id, pages }, index) => {
    const row = (page: Id | null) => (question: Question) => {
      return { step: id, page, question, value: answerAt(answers, question.answerPath) };
    };
    const others = index === 0 ? questionnaire.elsewhere.map(row(null)) : [];
    return [
      ...pages.flatMap((page) => page.questions.map(row(page.id))),
      ...others.filter(({ value }) => value !== undefined),
    ];
  });
}

/**
 * Everything about one form for these answers.
 * @param context its `plan` as `planSettings` returns it.
 * @throws RangeError when the data set has no such form.
 */
export function reportForm(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  id: string,
  context: FormContext,
): FormReport {
  const form = dataset.workForms.find((f) => f.id === id);
  const formAdvice = formOf(advice, id);
  if (form === undefined || formAdvice === undefined) throw new RangeError(`no work form "${id}"`);
  return {
    form: id,
    advice: formAdvice,
    term: form.term,
    needs: formAdvice.needs,
    amounts: form.amounts,
    practices: matchPractices(dataset, answers, id, context),
    channels: matchChannels(dataset, answers, [id], context),
    combinesWith: [...new Set(form.combinesWith.map((c) => c.form))],
    notes: form.notes,
    plan: planOf(dataset, answers, advice, { ...context.plan, forms: [id], context }),
  };
}

/** The guide pages that a source names. */
function guidePagesOf(source: Source): readonly number[] {
  if (source.kind === "public" || source.kind === "own") return [];
  const further = source.kind === "chapter" ? (source.further ?? []) : [];
  return [source.page, ...further.map(({ page }) => page)];
}

function sourcesOf(dataset: Dataset, top: readonly FormReport[], running: readonly Id[]): ReportSources {
  const used = new Set([...top.map(({ form }) => form), ...running]);
  const channels = new Set(top.flatMap((form) => form.channels.map((c) => c.channel.id)));
  const chapters = dataset.workForms.filter((f) => used.has(f.id)).map((f) => f.source);
  const guide: Source[] = [...dataset.criteria.map((c) => c.source), ...chapters];
  const pages = guide.flatMap(guidePagesOf);
  const seen = dataset.channels
    .filter((c) => channels.has(c.id))
    .flatMap((c) => c.seen)
    .flatMap((s) => (s.kind === "public" ? [{ where: s.where, date: s.date }] : []));
  const unique = new Map(seen.map((s) => [`${s.where} ${s.date}`, s]));
  return {
    guidePages: [...new Set(pages)].toSorted((a, b) => a - b),
    seen: [...unique.values()].toSorted((a, b) => (a.where < b.where ? -1 : Number(a.where > b.where))),
  };
}

/** The forms of the proposal, in ranking order; if it has none, the best tie group. */
function formsInDetail(advice: Advice, headline: Headline): readonly Id[] {
  const { forms } = proposalOf(headline);
  if (forms.length === 0) return advice.possible[0]?.forms ?? advice.notNow[0]?.forms ?? [];
  return advice.forms.flatMap(({ form }) => (forms.includes(form) ? [form] : []));
}

/** The first of the list, with the first two of the proposal and the form that delivers most; in ranking order. */
function comparedForms(ranking: readonly RankingRow[], proposed: readonly Id[]): readonly Id[] {
  const ids = ranking.map(({ form }) => form);
  const most = ranking.toSorted((a, b) => b.advice.delivered - a.advice.delivered).slice(0, 1);
  const chosen = new Set([...proposed.slice(0, 2), ...most.map(({ form }) => form), ...ids]);
  const first = [...chosen].slice(0, COMPARE_LIMITS.most);
  return ids.filter((form) => first.includes(form));
}

function combinationPlan(
  dataset: Dataset,
  answers: Answers,
  advice: Advice,
  analysis: Analysis | null,
  settings: Omit<PlanOptions, "forms">,
): Plan | null {
  const forms = analysis?.portfolio.best[0]?.forms ?? [];
  return forms.length < 2 ? null : planOf(dataset, answers, advice, { ...settings, forms });
}

/**
 * Builds the one object that screen, PDF and command line show.
 * @param answers those from which `scored` was computed.
 * @param scored the advice by score; if a duel counts, the report follows the shares instead.
 */
export function buildReport(dataset: Dataset, answers: Answers, scored: Advice, context: ReportContext): Report {
  const robustness = context.analysis?.robustness ?? null;
  const advice = robustness === null ? scored : afterDuels(scored, robustness);
  const plan = planSettings(dataset, context.date, context.plan);
  const analysis = context.analysis ?? null;
  const headline = headlineOf(advice, robustness, analysis?.variants);
  const topForms = formsInDetail(advice, headline);
  const top = topForms.map((id) => reportForm(dataset, answers, advice, id, { ...context, plan }));
  const ranking = rankingOf(advice, robustness);
  const compared = comparedForms(ranking, topForms);
  const calendar = calendars(dataset, answers, context);
  const steps = stepsOf(dataset, advice, {
    answers,
    date: context.date,
    calendar,
    ranking: ranking.map(({ form }) => form),
    top: topForms,
    done: context.doneSteps ?? {},
  });
  return {
    format: 1,
    date: context.date,
    dataset: aboutOf(dataset),
    municipality: context.municipality,
    answers,
    answerRows: answerRows(dataset, answers),
    situation: advice.situation,
    headline,
    ranking,
    top,
    channels: matchAllChannels(dataset, answers, context),
    examples: sortPractices(top.flatMap((form) => form.practices)),
    steps,
    calendar: calendar(topForms),
    comparison: compareForms(dataset, answers, advice, compared, context),
    analysis,
    combinationPlan: combinationPlan(dataset, answers, advice, analysis, { ...plan, context }),
    networks: matchNetworks(dataset, answers, context.municipality),
    sources: sourcesOf(dataset, top, advice.situation.running),
    brief: briefOf(dataset, answers, advice, { headline, steps, calendar }, { ...context, plan }),
    risks: dataset.risks.filter(({ main }) => main !== null),
    legal: context.legal ?? null,
  };
}
