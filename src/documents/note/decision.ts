import type { Translator } from "../../i18n/translator";
import { askArticles, careItems, decisionArticles } from "../../wording/note/articles";
import { moneyLead, moneyTable, moneyTexts, planTexts } from "../../wording/note/money";
import { bullets, heading, numbered, paragraph, row, table } from "../blocks";
import type { NoteMatter, NoteSection } from "./section";

/** An advice, and what follows from it in law where a source of the note says so. */
function adviceText(
  { t, format }: Translator,
  { grounds }: NoteMatter,
  advice: string,
  id: keyof typeof EFFECTS,
): string {
  const numbers = grounds.find((ground) => ground.id === id)?.seen.map(({ number }) => String(number)) ?? [];
  return numbers.length === 0 ? advice : `${advice} ${t(EFFECTS[id], { sources: format.list(numbers) })}`;
}

/** What an advice means in law, by the ground that says so. */
const EFFECTS = {
  "advisory-council": "note.effectCouncil",
  "youth-council": "note.effectYouth",
  visum: "note.effectVisum",
} as const;

/** Everybody whose advice there is, one text each. */
export function adviceTexts(i18n: Translator, matter: NoteMatter): readonly string[] {
  const { t } = i18n;
  return [
    adviceText(i18n, matter, t("note.advice"), "advisory-council"),
    ...(matter.youth ? [adviceText(i18n, matter, t("note.adviceYouth"), "youth-council")] : []),
    ...(matter.note.ending ? [t("note.advicePartner")] : []),
    adviceText(i18n, matter, t("note.adviceFinance"), "visum"),
  ];
}

/** Advice of others, which comes before the decision. */
export const advices: NoteSection = (i18n, matter) => [
  heading(2, i18n.t("note.advicesTitle")),
  bullets(adviceTexts(i18n, matter)),
  paragraph(i18n.t("note.adviceNone"), "quiet"),
  paragraph(i18n.t("note.adviceWhen")),
];

/** People and money, existing apart from new, and the text for the multi-year plan. */
export const money: NoteSection = (i18n, { report, note }) => {
  const { caption, headers, rows } = moneyTable(i18n, report, note);
  const columns = headers.map((head, index) => (index === 0 ? ([head, 40] as const) : ([head, 20, "end"] as const)));
  const plan = planTexts(i18n, report, note);
  return [
    heading(2, i18n.t("note.moneyTitle")),
    paragraph(moneyLead(i18n, report, note)),
    table(
      caption,
      columns,
      rows.map(({ cells, strong }) => row(cells, strong)),
    ),
    ...moneyTexts(i18n, report, note).map((text) => paragraph(text)),
    ...(plan.length === 0 ? [] : [heading(3, i18n.t("note.planHeading")), ...plan.map((text) => paragraph(text))]),
  ];
};

/** What the college could decide: to ask for advice, and then the matter itself. */
export const decision: NoteSection = (i18n, { report, note, youth }) => {
  const { t } = i18n;
  const articles = (texts: readonly string[]) => ({
    ...numbered(texts),
    label: t("note.article"),
    first: i18n.format.first,
  });
  const care = careItems(i18n, note);
  return [
    heading(2, t("note.decisionTitle")),
    heading(3, t("note.askHeading")),
    paragraph(t("note.decisionIntro")),
    articles(askArticles(i18n, youth)),
    heading(3, t("note.decideHeading")),
    paragraph(t("note.decisionIntro")),
    articles(decisionArticles(i18n, report, note, youth)),
    ...(care.length === 0 ? [] : [heading(3, t("note.careHeading")), numbered(care)]),
  ];
};

/** What goes with the note. */
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
