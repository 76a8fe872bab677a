import type { Paragraph, Table } from "docx";
import { dataLine, guideValues, oldReviewText, populationValues } from "../../wording/about";
import { answerText } from "../../wording/answer";
import { betterTexts, headlineLead, headlineTitle } from "../../wording/headline";
import { channelReasonText } from "../../wording/match";
import { euroPerYear, formList, formName, fte, partName, sourceText } from "../../wording/phrases";
import type { Translator } from "../../i18n/translator";
import type { ChannelMatch, FormReport, Report } from "../../report/report";
import { isOldReview, isStale } from "../../report/stale";
import { certaintyNote, certaintySentence } from "../../wording/tables/certainty";
import { planBalance, planNotes, planTable, planTitle } from "../../wording/tables/plan";
import { rankingTable } from "../../wording/tables/ranking";
import type { TextTable } from "../../wording/tables/text-table";
import { togetherTable } from "../../wording/tables/portfolio";
import { ARTICLES, bullets, heading, note, numbered, paragraph, STEPS, table } from "./parts";

/** What a section consists of. */
export type WordParts = readonly (Paragraph | Table)[];

/** Questions that the facts at the top tell already. */
const TOLD = new Set(["respondent.name", "respondent.role", "municipality"]);

/** Why the municipality asks: its answers, and room for what the tool cannot know. */
export function contextSection(i18n: Translator, report: Report): WordParts {
  const { t, data } = i18n;
  const items = report.answerRows
    .filter(({ question }) => !TOLD.has(question.answerPath))
    .flatMap(({ question, value }) => {
      const text = answerText(i18n, question, value, report.municipality);
      return text === null ? [] : [`${data.questions[question.id]?.label ?? question.id}: ${text}`];
    });
  return [
    heading(1, t("note.contextTitle")),
    paragraph(t("note.contextIntro"), { keepNext: true }),
    ...bullets(items),
    paragraph(t("note.contextPlaceholder")),
  ];
}

/** All forms side by side. */
export function optionsSection(i18n: Translator, report: Report): WordParts {
  const { t } = i18n;
  return [
    heading(1, t("note.optionsTitle")),
    paragraph(t("note.optionsIntro"), { keepNext: true }),
    ...table(rankingTable(i18n, report, false), [26, 13, 13, 18, 18, 14]),
    note(`${t("result.tieNote")} ${t("result.moneyNote")}`),
  ];
}

function whyItems(i18n: Translator, form: FormReport): readonly string[] {
  return form.advice.parts
    .filter((part) => part.asked > 0)
    .map((part) =>
      i18n.t("note.whyItem", {
        what: partName(i18n, part),
        delivered: part.delivered * part.multiplier,
        asked: part.asked * part.multiplier,
      }),
    );
}

/** The advice: what, how certain, and why. */
export function adviceSection(i18n: Translator, report: Report): WordParts {
  const { t } = i18n;
  const figure = report.analysis?.certainty?.attainable ?? null;
  const sure = figure === null ? null : certaintySentence(i18n, figure);
  const better = betterTexts(i18n, report.headline);
  const together = report.analysis === null ? null : togetherTable(i18n, report.analysis.portfolio);
  return [
    heading(1, t("note.adviceTitle")),
    paragraph(`${headlineTitle(i18n, report.headline)}.`, { bold: true, keepNext: true }),
    paragraph(headlineLead(i18n, report.headline).join(" ")),
    ...(better.length === 0 ? [] : [paragraph(better.join(" "))]),
    ...(figure === null || sure === null
      ? []
      : [paragraph(`${t("certainty.lead")} ${sure} ${certaintyNote(i18n, figure)}`)]),
    ...report.top
      .slice(0, 3)
      .flatMap((form) => [
        paragraph(t("note.whyIntro", { form: formName(i18n, form.form) }), { keepNext: true }),
        ...bullets(whyItems(i18n, form)),
      ]),
    ...(together === null
      ? []
      : [heading(2, t("together.title")), paragraph(t("together.lead")), ...table(together, [30, 12, 16, 18, 24])]),
    note(t("result.limits")),
  ];
}

/** People and money over the years, of each form of the top group and of the best combination. */
export function moneySection(i18n: Translator, report: Report): WordParts {
  const plans = [...report.top.slice(0, 3).map(({ plan }) => plan), report.combinationPlan].filter(
    (plan) => plan !== null,
  );
  const { t } = i18n;
  const [first] = plans;
  if (first === undefined) return [];
  return [
    heading(1, planTitle(i18n, first)),
    ...plans.flatMap((plan) => [
      ...table(planTable(i18n, plan), [13, 20, 14, 19, 16, 18]),
      paragraph(t("plan.each"), { keepNext: true }),
      ...bullets(planBalance(i18n, plan)),
    ]),
    ...planNotes(i18n, first).map(note),
  ];
}

function channelCells(i18n: Translator, report: Report, { channel, reasons }: ChannelMatch): readonly string[] {
  const { t, data, format } = i18n;
  const texts = data.channels[channel.id];
  const date = format.date(channel.checkedOn);
  const months = report.dataset.staleAfterMonths.funding;
  const checked = isStale(channel.checkedOn, months, report.date)
    ? t("browse.channel.stale", { date, count: months })
    : t("channel.checked", { date });
  return [
    texts?.name ?? channel.id,
    texts?.summary ?? "",
    [
      t(`channel.status_${channel.status}`),
      texts?.statusNote ?? "",
      ...reasons.filter(({ kind }) => kind !== "status").map((reason) => channelReasonText(i18n, reason)),
      checked,
    ]
      .filter((line) => line !== "")
      .join("\n"),
  ];
}

/** Channels that may give money for the forms of the top group; those that are over are no part of it. */
export function fundingSection(i18n: Translator, report: Report): WordParts {
  const { t } = i18n;
  const tables = report.top.slice(0, 3).flatMap((form): readonly TextTable[] => {
    const fitting = form.channels.filter(({ verdict }) => verdict !== "not");
    if (fitting.length === 0) return [];
    return [
      {
        caption: t("document.fundingCaption", { form: formName(i18n, form.form) }),
        headers: [t("document.channelName"), t("document.channelWhat"), t("document.channelStatus")],
        rows: fitting.map((match) => ({ cells: channelCells(i18n, report, match) })),
      },
    ];
  });
  return [
    heading(1, t("note.fundingTitle")),
    ...(tables.length === 0
      ? [paragraph(t("note.fundingNone"))]
      : [paragraph(t("note.fundingIntro"), { keepNext: true })]),
    ...tables.flatMap((content) => table(content, [24, 38, 38])),
  ];
}

/** Room for the advisory council. */
export function councilSection({ t }: Translator): WordParts {
  return [heading(1, t("note.councilTitle")), paragraph(t("note.councilPlaceholder"))];
}

function chooseText(i18n: Translator, report: Report): string {
  const { t } = i18n;
  const forms = report.headline.kind === "top" ? report.headline.forms : [];
  const [only] = forms;
  if (only === undefined) return t("note.chooseOpen");
  return forms.length === 1
    ? t("note.choose", { form: formList(i18n, [only]) })
    : t("note.chooseOne", { forms: i18n.format.either(forms.map((form) => formName(i18n, form))) });
}

function meansText(i18n: Translator, { headline, top }: Report): string {
  const { t } = i18n;
  const plan = headline.kind === "top" && headline.forms.length === 1 ? (top[0]?.plan ?? null) : null;
  const [year] = plan?.years ?? [];
  if (plan === null || year === undefined) return t("note.meansOpen");
  const { money, staff } = year;
  return t("note.means", {
    first: year.year,
    last: plan.years.at(-1)?.year ?? year.year,
    money:
      money.need.atLeast || money.need.known === 0 ? t("note.moneyPlaceholder") : euroPerYear(i18n, money.need.known),
    fte: staff.need.atLeast || staff.need.known === 0 ? t("note.ftePlaceholder") : fte(i18n, staff.need.known),
  });
}

/** First steps of the form that the college could choose; those that are done say so. Empty for a tie. */
function stepTexts({ t, data }: Translator, { headline, top, steps }: Report): readonly string[] {
  const form = headline.kind === "top" && top.length === 1 ? top[0]?.form : undefined;
  if (form === undefined) return [];
  const done = steps.find((one) => one.form === form)?.done ?? [];
  return (data.workForms[form]?.steps ?? []).map((text, place) =>
    done.includes(place) ? `${text} (${t("document.stepDone")})` : text,
  );
}

/** What the college could decide. */
export function decisionSection(i18n: Translator, report: Report): WordParts {
  const { t } = i18n;
  const list = stepTexts(i18n, report);
  return [
    heading(1, t("note.decisionTitle")),
    paragraph(t("note.decisionIntro"), { keepNext: true }),
    ...numbered(ARTICLES, [chooseText(i18n, report), meansText(i18n, report), t("note.work"), t("note.consult")]),
    ...(list.length === 0 ? [] : [heading(2, t("result.steps")), ...numbered(STEPS, list)]),
    paragraph(t("note.attachments")),
  ];
}

/** Where the facts come from. */
export function sourcesSection(i18n: Translator, report: Report): WordParts {
  const { t, format } = i18n;
  const pages = t("document.pages", { list: format.list(report.sources.guidePages.map(String)) });
  const population = populationValues(i18n, report.dataset);
  const seen = report.sources.seen.map((source) => sourceText(i18n, { kind: "public", ...source }));
  return [
    heading(1, t("document.sourcesTitle")),
    ...bullets([
      t("document.guide", { ...guideValues(i18n, report.dataset), pages }),
      ...seen,
      ...(population === null ? [] : [t("app.population", population)]),
    ]),
    note(dataLine(i18n, report.dataset)),
    ...(isOldReview(report.dataset, report.date) ? [note(oldReviewText(i18n, report.dataset))] : []),
  ];
}
