import type { Id } from "../domain/id";
import type { Member } from "../domain/members";
import type { Question } from "../domain/question";
import type { Translator } from "../i18n/translator";
import type { GroupReport } from "../report/group";
import { answerText } from "./answers/answer";
import { withoutTurns } from "./direction";
import { formList, questionLabel, wishName } from "./phrases";

/** A name with the role, if known; without characters that turn the direction of what follows. */
export function withRole({ t, data }: Translator, name: string, role: Id | undefined): string {
  const roleName = role === undefined ? undefined : data.roles[role]?.inSentence;
  const shown = withoutTurns(name);
  return roleName === undefined ? shown : t("group.withRole", { name: shown, role: roleName });
}

/** A person's name in a report for others: the name, or else a number; with the role if known. */
export function personName(i18n: Translator, people: readonly Member[], id: Id): string {
  const place = people.findIndex((person) => person.id === id);
  const { name, role } = people[place]?.answers.respondent ?? {};
  return withRole(i18n, name ?? i18n.t("group.unnamed", { number: place + 1 }), role);
}

/** Questions on which people differ, furthest apart first, without names, roles and facts about the municipality. */
export function differences({ questions, shared }: GroupReport): GroupReport["questions"] {
  const facts = new Set<string>(shared.map(({ path }) => path));
  return questions.filter(
    ({ question, distance }) =>
      distance === "apart" &&
      !facts.has(question.answerPath) &&
      question.kind !== "municipality" &&
      !question.answerPath.startsWith("respondent."),
  );
}

/** The shared facts in the texts. */
const FACTS = {
  runningForms: "runningForms",
  "staff.now": "staff-now",
  "staff.freed": "staff-freed",
  "money.now": "money-now",
  "money.freed": "money-freed",
} as const;

/** Whether no answer was given more often than each other one. */
export function isTied([first, second]: GroupReport["shared"][number]["answers"]): boolean {
  if (first === undefined || second === undefined || second.value === "unknown") return false;
  return first.people.length === second.people.length;
}

/** Facts about the municipality as sentences: a single answer, or the different answers and the one used. */
export function factTexts(
  i18n: Translator,
  { shared }: GroupReport,
  questions: readonly Question[],
  chosen: Readonly<Record<string, unknown>>,
): readonly string[] {
  const { t, format } = i18n;
  return shared.flatMap(({ path, answers }) => {
    const question = questions.find(({ answerPath }) => answerPath === path);
    const [first] = answers;
    if (question === undefined || first === undefined) return [];
    const textOf = (value: unknown) => answerText(i18n, question, value, null) ?? t("common.unknown");
    const isChosen = path in chosen;
    const value = textOf(isChosen ? chosen[path] : first.value);
    const label = t(`council.fact_${FACTS[path]}`);
    if (answers.length === 1) return [t("council.factsSame", { label, value })];
    const values = format.list(answers.map((one) => textOf(one.value)));
    return [t(isChosen || !isTied(answers) ? "council.factsDiffer" : "council.factsTied", { label, value, values })];
  });
}

/** What the advisory council could advise, as items to adapt. */
export function adviceItems(i18n: Translator, report: GroupReport, running: readonly Id[]): readonly string[] {
  const { t, format } = i18n;
  const { rows, compromise } = report;
  const closest = rows.find(({ possible }) => possible) ?? rows[0];
  const names = formList(i18n, compromise, "withArticle");
  const heard = closest?.fits.length ?? 0;
  const enough = closest?.fits.filter(({ delivered, asked }) => 3 * delivered >= 2 * asked).length ?? 0;
  const apart = differences(report).map(({ question }) => questionLabel(i18n, question.id));
  const conflicts = rows.find(({ form }) => form === compromise[0])?.inConflict ?? 0;
  return [
    compromise.length > 0
      ? t("council.item1", { forms: names })
      : t("council.itemNone", {
          forms: formList(i18n, closest === undefined ? [] : [closest.form]),
          count: enough,
          all: heard,
        }),
    ...(conflicts > 0 ? [t("council.item4")] : []),
    ...(running.length === 0 ? [] : [t("council.item2", { forms: formList(i18n, running) })]),
    ...(apart.length === 0 ? [] : [t("council.item3", { questions: apart.join(format.semicolon) })]),
  ];
}

/** Wishes to which everybody gave points, and those to which nobody did. */
export function sharedWishTexts(
  i18n: Translator,
  people: readonly Member[],
  benefits: readonly Id[],
): readonly string[] {
  const { t, format } = i18n;
  const points = (id: Id, { answers }: Member) => answers.ambitions[id] ?? 0;
  const all = benefits.filter((id) => people.every((person) => points(id, person) > 0));
  const none = benefits.filter((id) => people.every((person) => points(id, person) === 0));
  const list = (ids: readonly Id[]) => format.list(ids.map((id) => wishName(i18n, id)));
  return [
    all.length === 0 ? t("council.shareNone") : t("council.share", { list: list(all) }),
    ...(none.length === 0 ? [] : [t("council.noNobody", { list: list(none) })]),
  ];
}

type Row = GroupReport["rows"][number];

/** The first thing that keeps a form from being the proposal. */
function whyNot(row: Row, proposed: Row | undefined): "means" | "share" | "conflict" | "least" {
  if (!row.possible) return "means";
  if (!row.acceptable) return "share";
  return row.inConflict > (proposed?.inConflict ?? 0) ? "conflict" : "least";
}

/** Why the forms with most first choices are not the proposal; null when one is, or there is no proposal. */
export function notFirstText(i18n: Translator, { rows, compromise, mostOftenFirst }: GroupReport): string | null {
  const { t, format } = i18n;
  if (compromise.length === 0 || mostOftenFirst.some((form) => compromise.includes(form))) return null;
  const others = rows.filter(({ form }) => mostOftenFirst.includes(form));
  const proposed = rows.find(({ form }) => form === compromise[0]);
  const why = [...new Set(others.map((row) => t(`council.why_${whyNot(row, proposed)}`)))];
  const forms = formList(
    i18n,
    others.map(({ form }) => form),
  );
  return others.length === 0 ? null : t("council.notFirst", { forms, why: format.either(why) });
}
