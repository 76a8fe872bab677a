import { AID_DECIDERS, aidArticles, aidMoneyTexts } from "../../wording/note/aid";
import { bullets, heading, numbered, paragraph } from "../blocks";
import { adviceTexts } from "./decision";
import type { NoteSection } from "./section";

/** Who decides on help that cannot wait. */
export const aidPower: NoteSection = ({ t }) => [
  heading(2, t("note.powerTitle")),
  paragraph(t("note.aidPower")),
  paragraph([t("note.aidHaste"), t("note.check")].join(" ")),
];

/** Advice that may come by e-mail, or not in time. */
export const aidAdvices: NoteSection = (i18n, matter) => [
  heading(2, i18n.t("note.advicesTitle")),
  bullets(adviceTexts(i18n, matter)),
  paragraph(i18n.t("note.aidNoTime")),
];

/** Money that is given once. */
export const aidMoney: NoteSection = (i18n, { report, note }) => [
  heading(2, i18n.t("note.moneyTitle")),
  ...aidMoneyTexts(i18n, report, note).map((text) => paragraph(text)),
];

/** What the college could decide inside a regulation, and the council without one. */
export const aidDecision: NoteSection = (i18n) => {
  const { t } = i18n;
  return [
    heading(2, t("note.decisionTitle")),
    ...AID_DECIDERS.flatMap((decider) => [
      heading(3, t(`note.aidBy_${decider}`)),
      paragraph(t(decider === "college" ? "note.decisionIntro" : "note.aidIntro_council")),
      { ...numbered(aidArticles(i18n, decider)), label: t("note.article") },
    ]),
  ];
};
