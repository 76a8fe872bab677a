import { certaintyTexts } from "../../wording/certainty";
import { duelTexts } from "../../wording/duel";
import { headlineReasons } from "../../wording/headline";
import { heading, paragraph } from "../blocks";
import type { Section } from "./section";

/** The advice in one paragraph. */
export const advice: Section = (i18n, report) => {
  const { t } = i18n;
  const told = [...certaintyTexts(i18n, report.headline), ...duelTexts(i18n, report)];
  return [
    heading(2, t("document.adviceTitle")),
    paragraph(headlineReasons(i18n, report).join(" "), "lead"),
    ...(told.length === 0 ? [] : [paragraph(told.join(" "))]),
    paragraph(t("result.limits"), "quiet"),
  ];
};
