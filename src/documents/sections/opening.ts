import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";
import { headlineTitle } from "../../wording/headline";
import { respondentText } from "../../wording/respondent";
import type { Block } from "../model";
import { oldReviewBlocks } from "../pieces/old-review";
import type { Section } from "./section";

/** Municipality, date, and who filled it in. */
function facts(i18n: Translator, report: Report) {
  const { t, format } = i18n;
  return [
    { label: t("document.municipality"), value: report.municipality?.name ?? t("document.anonymous") },
    { label: t("document.date"), value: format.date(report.date) },
    { label: t("document.respondent"), value: respondentText(i18n, report) },
  ];
}

function adviceOpening(i18n: Translator, report: Report, compact: boolean): Block {
  const { t, format } = i18n;
  const { version, reviewedOn } = report.dataset;
  const data = {
    label: t("document.version"),
    value: t("document.versionValue", { version, date: format.date(reviewedOn) }),
  };
  return {
    kind: "title",
    compact,
    eyebrow: t("app.name"),
    title: headlineTitle(i18n, report.headline),
    subtitle: t("document.subject"),
    // The last lines of a short document tell the version.
    facts: [...facts(i18n, report), ...(compact ? [] : [data])],
  };
}

/** What the document is, for whom and of when. */
export const opening: Section = (i18n, report, { document }) => [
  adviceOpening(i18n, report, document === "short"),
  ...oldReviewBlocks(i18n, report),
];
