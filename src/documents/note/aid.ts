import { AID_DECIDERS, aidArticles } from "../../wording/note/aid";
import { amountText } from "../../wording/phrases";
import { amountLabel } from "../pieces/funding";
import { bullets, heading, paragraph } from "../blocks";
import { adviceTexts, articles } from "./decision";
import type { NoteSection } from "./section";

/** Who decides on urgent aid. */
export const aidPower: NoteSection = ({ t }) => [
  heading(2, t("note.powerTitle")),
  paragraph(t("note.aidPower")),
  paragraph([t("note.aidHaste"), t("note.check")].join(" ")),
];

/** Opinions that may come by e-mail, or too late. */
export const aidAdvices: NoteSection = (i18n, matter) => [
  heading(2, i18n.t("note.advicesTitle")),
  bullets(adviceTexts(i18n, matter)),
  paragraph(i18n.t("note.aidNoTime")),
];

/** One-off money, with amounts of similar aid elsewhere. */
export const aidMoney: NoteSection = (i18n, { report, note }) => {
  const { t } = i18n;
  const amounts = report.top
    .filter(({ form }) => note.forms.some((row) => row.form === form))
    .flatMap((one) => one.amounts)
    .map((amount) => `${amountLabel(i18n, amount)}${amountText(i18n, amount)}`);
  return [
    heading(2, t("note.moneyTitle")),
    paragraph(t("note.aidMoney")),
    paragraph(t("note.aidNoYears")),
    ...(amounts.length === 0 ? [] : [paragraph(t("note.aidAmounts")), bullets(amounts)]),
  ];
};

/** What the college could decide under a regulation, and the council without one. */
export const aidDecision: NoteSection = (i18n) => {
  const { t } = i18n;
  return [
    heading(2, t("note.decisionTitle")),
    ...AID_DECIDERS.flatMap((decider) => [
      heading(3, t(`note.aidBy_${decider}`)),
      paragraph(t(decider === "college" ? "note.decisionIntro" : "note.aidIntro_council")),
      articles(i18n, aidArticles(i18n, decider)),
    ]),
  ];
};
