import type { Translator } from "../../i18n/translator";
import type { Report } from "../../report/report";

/** Name and role of the respondent, as far as known. */
export function respondentText(i18n: Translator, report: Pick<Report, "answers">): string {
  const { t, data } = i18n;
  const { name, role } = report.answers.respondent;
  const roleName = role === undefined ? undefined : data.roles[role]?.inSentence;
  if (name !== undefined && roleName !== undefined) return t("document.respondentName", { name, role: roleName });
  return name ?? roleName ?? t("document.anonymous");
}
