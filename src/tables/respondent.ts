import type { Words } from "../i18n/words";
import type { Report } from "../report/report";

/** Who filled it in: name and role, as far as they are told. */
export function respondentText(words: Words, report: Pick<Report, "answers">): string {
  const { t, data } = words;
  const { name, role } = report.answers.respondent;
  const roleName = role === undefined ? undefined : data.roles[role]?.name;
  if (name !== undefined && roleName !== undefined) return t("document.respondentName", { name, role: roleName });
  return name ?? roleName ?? t("document.anonymous");
}
