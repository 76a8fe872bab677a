import type { Translator } from "../../i18n/translator";
import { askArticles, careItems, decisionArticles } from "../../wording/note/articles";
import { moneyLead, moneyTable, moneyTexts, planTexts } from "../../wording/note/money";
import { bullets, heading, numbered, paragraph, textTable } from "../blocks";
import type { ListBlock } from "../model";
import type { NoteMatter, NoteSection } from "./section";

/** An opinion, with its legal effect if a source of the note states one. */
function adviceText(
  { t, format }: Translator,
  { grounds }: NoteMatter,
  advice: string,
  id: keyof typeof EFFECTS,
): string {
  const numbers = grounds.find((ground) => ground.id === id)?.seen.map(({ number }) => String(number)) ?? [];
  return numbers.length === 0 ? advice : `${advice} ${t(EFFECTS[id], { sources: format.list(numbers) })}`;
}

/** The legal effect of an opinion, by ground. */
const EFFECTS = {
  "advisory-council": "note.effectCouncil",
  "youth-council": "note.effectYouth",
  visum: "note.effectVisum",
} as const;

/** Everybody whose opinion is needed, one text each. */
export function adviceTexts(i18n: Translator, matter: NoteMatter): readonly string[] {
  const { t } = i18n;
  return [
    adviceText(i18n, matter, t("note.advice"), "advisory-council"),
    ...(matter.youth ? [adviceText(i18n, matter, t("note.adviceYouth"), "youth-council")] : []),
    ...(matter.note.ending ? [t("note.advicePartner")] : []),
    adviceText(i18n, matter, t("note.adviceFinance"), "visum"),
  ];
}

/** Opinions to obtain before the decision. */
export const advices: NoteSection = (i18n, matter) => [
  heading(2, i18n.t("note.advicesTitle")),
  bullets(adviceTexts(i18n, matter)),
  paragraph(i18n.t("note.adviceNone"), "quiet"),
  paragraph(i18n.t("note.adviceWhen")),
];

/** People and money, existing and new separately, and text for the multi-year plan. */
export const money: NoteSection = (i18n, { report, note }) => {
  const plan = planTexts(i18n, report, note);
  return [
    heading(2, i18n.t("note.moneyTitle")),
    paragraph(moneyLead(i18n, report, note)),
    textTable(moneyTable(i18n, report, note), 40, 20, "end"),
    ...moneyTexts(i18n, report, note).map((text) => paragraph(text)),
    ...(plan.length === 0 ? [] : [heading(3, i18n.t("note.planHeading")), ...plan.map((text) => paragraph(text))]),
  ];
};

/** The articles of a decision. */
export function articles({ t, format }: Translator, texts: readonly string[]): ListBlock {
  return { ...numbered(texts), label: t("note.article"), first: format.first };
}

/** What the college could decide: to ask for opinions, and then the matter itself. */
export const decision: NoteSection = (i18n, { report, note, youth }) => {
  const { t } = i18n;
  const care = careItems(i18n, note);
  return [
    heading(2, t("note.decisionTitle")),
    heading(3, t("note.askHeading")),
    paragraph(t("note.decisionIntro")),
    articles(i18n, askArticles(i18n, note, youth)),
    heading(3, t("note.decideHeading")),
    paragraph(t("note.decisionIntro")),
    articles(i18n, decisionArticles(i18n, report, note, youth)),
    ...(care.length === 0 ? [] : [heading(3, t("note.careHeading")), numbered(care)]),
  ];
};

/** Annexes to the note. */
export const annexes: NoteSection = ({ t }, { youth }) => [
  heading(2, t("note.annexTitle")),
  numbered([
    t("note.annex1"),
    t("note.annex2"),
    t("note.annex3"),
    ...(youth ? [t("note.annexYouth")] : []),
    t("note.annex4"),
  ]),
];
