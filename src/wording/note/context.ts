import type { Translator } from "../../i18n/translator";
import type { Note } from "../../report/note/note";
import type { Report } from "../../report/report";
import { ownExampleText } from "../advice/own-example";
import { populationValues } from "../knowledge/about";
import { formsAs, fte, wishInThirdPerson } from "../phrases";
import { euros } from "./names";

/** The subject of the note. */
export function noteSubject(i18n: Translator, { kind, forms, running, year, urgent, nobody }: Note): string {
  const { t } = i18n;
  if (urgent) return t("note.subject_urgent");
  if (nobody) return t("note.subject_nobody");
  const rows = running.map(({ row }) => row);
  const runs = formsAs(i18n, rows, "inSentence");
  const names = formsAs(i18n, forms, "withArticle");
  switch (kind) {
    case "nothing":
      return t("note.subject_nothing");
    case "add":
      return running.length === 0
        ? t("note.subject_add", { forms: names })
        : t("note.subject_addBeside", { forms: names, running: runs });
    case "go-on":
      return t("note.subject_go-on", { running: runs });
    case "choose":
      return t("note.subject_choose", {
        forms: names,
      });
    case "not-yet":
      return t("note.subject_not-yet", { forms: names, year });
    case "check":
      return t("note.subject_check", { forms: names });
    case "yield":
      return t("note.subject_yield");
  }
}

function inhabitantsText(i18n: Translator, { municipality, dataset }: Report): string {
  const { t, format } = i18n;
  const counted = populationValues(i18n, dataset);
  if (municipality === null || counted === null) return t("note.inhabitantsOpen");
  return t("note.inhabitants", { ...counted, inhabitants: format.number(municipality.population2020) });
}

function runsText(i18n: Translator, report: Report, { running }: Note): string {
  const { t } = i18n;
  const open = report.answers.runningForms === undefined;
  if (open || running.length === 0)
    return [t(open ? "note.runsOpen" : "note.runsNone"), ownExampleText(i18n, report) ?? []].flat().join(" ");
  const rows = running.map(({ row }) => row);
  return t("note.runs", { forms: formsAs(i18n, rows, "inSentence") });
}

function wishTexts(i18n: Translator, { answers, situation }: Report): readonly string[] {
  const { t, data, format } = i18n;
  const { occasions, partnerRegion } = situation.conditions;
  const wanted = occasions.map((id) => data.occasions[id]?.wanted ?? id);
  const region = partnerRegion === null ? undefined : data.partnerRegions[partnerRegion]?.sought;
  const { term } = answers;
  return [
    ...(wanted.length === 0 ? [] : [t("note.wants", { list: format.list(wanted) })]),
    ...(region === undefined ? [] : [t(wanted.length === 0 ? "note.seeksFirst" : "note.seeks", { region })]),
    ...(term === undefined || term === "no-preference" ? [] : [t("note.term", { term: t(`note.term_${term}`) })]),
  ];
}

function meansTexts(i18n: Translator, { situation: { meansNow, meansFreed } }: Report): readonly string[] {
  const { t } = i18n;
  const values = ({ fte: people, euroPerYear }: typeof meansNow) => ({
    staff: people === null ? t("note.staffOpen") : fte(i18n, people),
    money: euros(i18n, euroPerYear),
  });
  const none = meansFreed.fte === 0 && meansFreed.euroPerYear === 0;
  return [
    t("note.meansNow", values(meansNow)),
    none ? t("note.meansFreedNone") : t("note.meansFreed", values(meansFreed)),
  ];
}

/** What was asked, with points. */
function pointsText(i18n: Translator, { delivery }: Note): string {
  const { t, format } = i18n;
  if (delivery.asked === 0) return t("note.pointsNone");
  const points = delivery.wishes.map(({ wish, asked }) =>
    t("note.point", { wish: wishInThirdPerson(i18n, wish), count: asked }),
  );
  return t("note.points", { list: format.list(points), asked: delivery.asked });
}

/** Who filled in the questions: name and role, as far as known. */
function whoText({ t, data }: Translator, { answers }: Report): string {
  const { name, role } = answers.respondent;
  const roleName = role === undefined ? undefined : data.roles[role]?.inSentence;
  if (name !== undefined && roleName !== undefined) return t("document.respondentName", { name, role: roleName });
  return name ?? roleName ?? t(role === undefined ? "note.originOpen" : "document.anonymous");
}

/** The service that handles it, and who filled in the questions. */
export function noteService(i18n: Translator, report: Report): readonly string[] {
  const { t } = i18n;
  return [t("note.service"), t("note.filledIn", { who: whoText(i18n, report) })];
}

/** The municipality's reasons, in paragraphs. */
export function noteContext(i18n: Translator, report: Report, note: Note): readonly string[] {
  const { t } = i18n;
  return [
    ...(note.urgent ? [t("note.aidContext")] : []),
    `${inhabitantsText(i18n, report)} ${runsText(i18n, report, note)}`,
    [...wishTexts(i18n, report), ...meansTexts(i18n, report)].join(" "),
    `${t("note.origin")} ${pointsText(i18n, note)}`,
  ];
}
