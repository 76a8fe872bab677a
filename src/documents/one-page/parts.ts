import type { Translator } from "../../i18n/translator";
import { type Address, addressOf } from "../../domain/facts/link";
import type { Report } from "../../report/report";
import type { BriefStep } from "../../report/brief/types";
import { dataLine, guideValues } from "../../wording/knowledge/about";
import { addressText } from "../../wording/knowledge/address";
import { briefCostNotes, briefWhyNot } from "../../wording/brief/beside";
import { ownExampleText } from "../../wording/advice/own-example";
import { briefReasons } from "../../wording/brief/reasons";
import { briefDecision, briefTitle } from "../../wording/brief/title";
import { entryDateText, momentText } from "../../wording/knowledge/calendar";
import { ownSentences } from "../../wording/brief/own";
import { certaintySentence, certaintyWord } from "../../wording/advice/certainty";
import { formName, pagesText, upperFirst, wishNamed } from "../../wording/phrases";
import { stepText } from "../../wording/knowledge/steps";
import { bullets, numbered, paragraph } from "../blocks";
import type { Block, LabelledBlock, ParagraphBlock, Run } from "../model";
import { costTable } from "../pieces/costs";
import { formsFigure, wishLetter } from "./forms-figure";
import { oldReviewBlocks } from "../pieces/old-review";

/**
 * What is dropped in this order when one page is too small; type is never reduced. Never dropped: the decision, the
 * first reasons, why not the runner-up, unknowns, the risk, a dated step, what the certainty depends on, sources.
 */
export const GIVES_WAY = [
  "second-risk",
  "what-is-counted",
  "third-reason",
  "third-step",
  "second-reason",
  "advice-on-risk",
  "unknown-means",
  "second-step",
  "own-example",
  "key-of-marks",
] as const;

/** A part that can be dropped. */
export type GivesWay = (typeof GIVES_WAY)[number];

/** What has been dropped. */
type Gone = ReadonlySet<GivesWay>;

function labelled(label: string, blocks: LabelledBlock["blocks"]): readonly LabelledBlock[] {
  return blocks.length === 0 ? [] : [{ kind: "labelled", label, blocks }];
}

function reasonBlocks(i18n: Translator, report: Report, gone: Gone): LabelledBlock["blocks"] {
  const most = gone.has("second-reason") ? 1 : gone.has("third-reason") ? 2 : 3;
  return [numbered(briefReasons(i18n, report).slice(0, most))];
}

function pictureBlocks(i18n: Translator, report: Report, gone: Gone): LabelledBlock["blocks"] {
  const { t } = i18n;
  const parts = report.ranking[0]?.advice.parts ?? [];
  const wishes = parts.map((part, at) =>
    t("brief.keyWish", {
      letter: wishLetter(at),
      name: wishNamed(i18n, part.kind === "benefit" ? part.id : part.kind),
    }),
  );
  const runs = report.ranking.some(({ advice }) => advice.running) ? ` ● ${t("result.running")}.` : "";
  const red = report.ranking.some(({ part }) => part === "not-now") ? [t("brief.keyNotNow")] : [];
  const key = `${t("brief.key", { wishes: `${wishes.join(", ")}.` })}${runs}`;
  return [
    formsFigure(i18n, report),
    paragraph(gone.has("key-of-marks") ? key : [key, t("brief.keyMarks"), ...red].join(" "), "quiet"),
  ];
}

function costBlocks(i18n: Translator, { brief: { kind, forms, plans } }: Report, gone: Gone): LabelledBlock["blocks"] {
  const { t } = i18n;
  if (plans.length === 0) return [paragraph(t("brief.costLater"))];
  const others = kind === "choose" && forms.length > plans.length ? [t("brief.costOthers")] : [];
  const notes = [
    ...others,
    ...briefCostNotes(i18n, plans),
    ...(gone.has("what-is-counted") ? [] : [t("brief.notCounted")]),
  ];
  return [
    { ...costTable(i18n, plans), dense: true },
    ...(notes.length === 0 ? [] : [paragraph(notes.join(" "), "quiet")]),
  ];
}

function riskBlocks(
  i18n: Translator,
  { brief: { kind, forms, risks } }: Report,
  gone: Gone,
): readonly ParagraphBlock[] {
  const [form] = forms;
  // Where one must choose, a risk is that of a single form.
  const of = kind === "choose" && form !== undefined ? `${formName(i18n, form)}. ` : "";
  return risks.slice(0, gone.has("second-risk") ? 1 : 2).map(({ id }) => {
    const text = i18n.data.risks[id];
    if (text === undefined) return paragraph(id);
    return paragraph(`${of}${gone.has("advice-on-risk") ? text.risk : `${text.risk} ${text.advice}`}`);
  });
}

function stepRuns(i18n: Translator, { steps, brief }: Report, step: BriefStep): readonly Run[] {
  const { t, format } = i18n;
  const runs = (when: string, what: string, address: Address | null = null): readonly Run[] => [
    { text: `${upperFirst(i18n, when)}${format.colon}`, bold: true },
    { text: what },
    ...(address === null ? [] : [{ text: " " }, { text: addressText(i18n, address), link: address.url }]),
  ];
  if (step.kind === "moment")
    return runs(entryDateText(i18n, step.entry), momentText(i18n, step.entry.moment), step.address);
  const before = t("brief.before", { date: format.date(step.by) });
  if (step.kind === "council") return runs(before, t("brief.stepCouncil"));
  if (step.kind === "means") return runs(before, t(`brief.stepMeans_${brief.kind === "check" ? "check" : "not-yet"}`));
  const own = steps.find(({ form }) => form === step.form);
  const when =
    brief.kind === "choose"
      ? t("brief.beforeOf", { form: formName(i18n, step.form), date: format.date(step.by) })
      : before;
  return runs(when, own === undefined ? "" : stepText(i18n, own, step.step), addressOf(step.step.at?.link));
}

function stepBlocks(i18n: Translator, report: Report, gone: Gone): LabelledBlock["blocks"] {
  const shown = report.brief.steps.slice(0, gone.has("second-step") ? 1 : gone.has("third-step") ? 2 : 3);
  return shown.length === 0 ? [] : [bullets(shown.map((step) => stepRuns(i18n, report, step)))];
}

function certaintyBlocks(i18n: Translator, { headline, brief }: Report, gone: Gone): readonly ParagraphBlock[] {
  // When the best form must wait, the shares are about other forms.
  if (brief.kind === "not-yet") return [];
  const [word, sentence] = [
    certaintyWord(i18n, headline),
    certaintySentence(i18n, headline, !gone.has("unknown-means")),
  ];
  if (word === null || sentence === null) return [];
  return [paragraph([{ text: `${word}. `, bold: true }, { text: sentence }])];
}

function sourceLine(i18n: Translator, { answers, dataset, sources }: Report): ParagraphBlock {
  const { t } = i18n;
  const pages = pagesText(i18n, sources.guidePages);
  const guide = t("document.guide", { ...guideValues(i18n, dataset), pages });
  const own = ownSentences(i18n, answers.own);
  return paragraph([`${guide}.`, dataLine(i18n, dataset), ...own, t("brief.limits")].join(" "), "quiet");
}

/** A part of the page, and what can be dropped from it. */
interface Part {
  readonly yields: readonly GivesWay[];
  readonly blocks: (i18n: Translator, report: Report, gone: Gone) => readonly Block[];
}

function headBlocks(i18n: Translator, report: Report, gone: Gone): readonly Block[] {
  const { t, format } = i18n;
  const { municipality } = report;
  const own = gone.has("own-example") ? null : ownExampleText(i18n, report);
  const banner = municipality === null ? t("brief.banner") : t("brief.bannerOf", { municipality: municipality.name });
  return [
    { kind: "banner", text: banner, end: format.date(report.date) },
    { kind: "title", compact: true, eyebrow: "", title: briefTitle(i18n, report), subtitle: "" },
    ...oldReviewBlocks(i18n, report),
    ...labelled(t("brief.decision"), [
      paragraph([{ text: briefDecision(i18n, report), bold: true }]),
      ...(own === null ? [] : [paragraph(own)]),
    ]),
  ];
}

function whyNotBlocks(i18n: Translator, report: Report): readonly Block[] {
  const whyNot = briefWhyNot(i18n, report);
  return whyNot === null ? [] : labelled(i18n.t("why.others"), [paragraph(whyNot)]);
}

const isAsked = ({ headline }: Report): boolean => headline.kind !== "nothing-asked";

/** A labelled part, if there is something to say. */
function labelledPart(
  label: "reasons" | "picture" | "cost" | "risk" | "steps" | "certainty",
  yields: readonly GivesWay[],
  blocks: (i18n: Translator, report: Report, gone: Gone) => LabelledBlock["blocks"],
): Part {
  return { yields, blocks: (i18n, report, gone) => labelled(i18n.t(`brief.${label}`), blocks(i18n, report, gone)) };
}

/** The parts from top to bottom. */
export const ONE_PAGE_PARTS: readonly Part[] = [
  { yields: ["own-example"], blocks: headBlocks },
  labelledPart("reasons", ["third-reason", "second-reason"], reasonBlocks),
  labelledPart("picture", ["key-of-marks"], (i18n, report, gone) =>
    isAsked(report) ? pictureBlocks(i18n, report, gone) : [],
  ),
  { yields: [], blocks: whyNotBlocks },
  labelledPart("cost", ["what-is-counted"], (i18n, report, gone) =>
    isAsked(report) ? costBlocks(i18n, report, gone) : [],
  ),
  labelledPart("risk", ["second-risk", "advice-on-risk"], riskBlocks),
  labelledPart("steps", ["third-step", "second-step"], stepBlocks),
  labelledPart("certainty", ["unknown-means"], certaintyBlocks),
  { yields: [], blocks: (i18n, report) => [sourceLine(i18n, report)] },
];
