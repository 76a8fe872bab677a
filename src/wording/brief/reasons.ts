import type { Conflict, FormAdvice } from "../../domain/advice";
import type { Id } from "../../domain/id";
import type { Report } from "../../report/report";
import type { Translator } from "../../i18n/translator";
import { conflictPhrases } from "../advice/conflict";
import { formIn, formList, pointsOf, wishInThirdPerson } from "../phrases";
import { namedTie } from "./title";

/** Maximum number of wishes named. */
const NAMED = 3;

/** What a form delivers on the most important wishes, of those where it delivers anything. */
function strongest(i18n: Translator, { form, parts }: FormAdvice, alone: boolean): readonly string[] {
  const { t, format } = i18n;
  const wishes = parts
    .filter(({ delivered }) => delivered > 0)
    .toSorted((a, b) => b.asked - a.asked)
    .slice(0, NAMED)
    .map((part) =>
      t("brief.wish", { name: wishInThirdPerson(i18n, part), delivered: part.delivered, asked: part.asked }),
    );
  if (wishes.length === 0) return [];
  const list = format.list(wishes);
  const text = alone
    ? t("brief.strongest", { wishes: list })
    : t("brief.strongestOf", { form: formIn(i18n, form, "withArticle"), wishes: list });
  return [text];
}

function givenUp(i18n: Translator, conflicts: readonly Conflict[]): string {
  return i18n.t("brief.givenUp", { phrases: conflictPhrases(i18n, conflicts) });
}

/** Whether a form meets the conditions; empty when none was asked. */
function conditionTexts(i18n: Translator, { answers }: Report, { conflicts }: FormAdvice): readonly string[] {
  if (conflicts.length > 0) return [givenUp(i18n, conflicts)];
  const { t, format } = i18n;
  const { term, occasions, partnerRegion } = answers;
  const asked = [
    ...(term === undefined || term === "no-preference" ? [] : (["term"] as const)),
    ...(occasions === undefined || occasions === "none" ? [] : (["occasion"] as const)),
    ...(partnerRegion === undefined || partnerRegion === "no-preference" ? [] : (["partner-region"] as const)),
  ];
  if (asked.length === 0) return [];
  return [t("brief.conditions", { conditions: format.list(asked.map((kind) => t(`headline.condition_${kind}`))) })];
}

function meansTexts({ t }: Translator, { staff, money }: FormAdvice): readonly string[] {
  return staff.standing === "fits" && money.standing === "fits" ? [t("brief.means")] : [];
}

function exampleTexts({ t }: Translator, { top }: Report, form: Id): readonly string[] {
  const count = top.find((one) => one.form === form)?.practices.length ?? 0;
  return count === 0 ? [] : [t("brief.examples", { count })];
}

function ownScore(i18n: Translator, { form, delivered, asked }: FormAdvice): string {
  const values = { form: formIn(i18n, form, "withArticle"), delivered, points: pointsOf(i18n, asked) };
  return i18n.t("brief.score", values);
}

/** What a form delivers, and the most that another form delivers if that is less. */
function scoreText(i18n: Translator, report: Report, advice: FormAdvice): string {
  const others = report.ranking.filter((row) => !report.brief.forms.includes(row.form));
  const next = Math.max(-1, ...others.map((row) => row.advice.delivered));
  const score = ownScore(i18n, advice);
  return next >= 0 && next < advice.delivered ? `${score} ${i18n.t("brief.next", { count: next })}` : score;
}

/** What the running forms deliver, and what is added for which wishes. */
function runningTexts(i18n: Translator, { headline, brief }: Report): readonly string[] {
  // The closest forms are described separately, as on screen.
  if (headline.kind !== "top" || headline.running === null || brief.kind === "yield") return [];
  const { t, format } = i18n;
  const { delivered, asked, adds } = headline.running;
  const runs = t("headline.runs", { delivered, points: pointsOf(i18n, asked) });
  if (adds === null) return [`${runs} ${t(delivered === asked ? "headline.noOther" : "headline.noOtherFits")}`];
  const wishes = format.list(adds.on.map((gain) => wishInThirdPerson(i18n, gain)));
  const form = formIn(i18n, adds.form, "withArticle");
  return [`${runs} ${t("brief.adds", { count: adds.pluses, form, wishes })}`];
}

/** What each of several forms delivers, with names if the title has no room for them. */
function eachText(i18n: Translator, rows: readonly FormAdvice[]): string {
  const forms = rows.map(({ form }) => form);
  const [first] = rows;
  if (rows.some(({ delivered }) => delivered !== first?.delivered))
    return rows.map((advice) => ownScore(i18n, advice)).join(" ");
  const values = { delivered: first?.delivered ?? 0, points: pointsOf(i18n, first?.asked ?? 0) };
  const names =
    namedTie(i18n, forms) === null ? ` ${i18n.t("headline.tieNames", { forms: formList(i18n, forms) })}` : "";
  return `${i18n.t("brief.each", values)}${names}`;
}

/** Maximum number of reasons. */
const REASONS = 3;

/** Up to three reasons, most important first. */
export function briefReasons(i18n: Translator, report: Report): readonly string[] {
  const { headline, ranking, brief } = report;
  const rows = brief.forms.flatMap((id) => ranking.find(({ form }) => form === id)?.advice ?? []);
  const [first] = rows;
  if (first === undefined || headline.kind === "nothing-asked") return [i18n.t("brief.nothing")];
  const running = runningTexts(i18n, report);
  const several = rows.length > 1 && running.length === 0;
  const score = several ? eachText(i18n, rows) : scoreText(i18n, report, first);
  const nobody = headline.kind === "top" && headline.nobody ? [i18n.t("brief.nobody")] : [];
  const wishes = rows.slice(0, several ? 2 : 1).flatMap((advice) => strongest(i18n, advice, rows.length === 1));
  const conditions = several ? [] : conditionTexts(i18n, report, first);
  // The last reason gives way first: not the condition that is not met, or that keeps forms with as many points behind.
  const decides = ranking.some(
    ({ form, advice }) =>
      !brief.forms.includes(form) &&
      advice.conflicts.length > first.conflicts.length &&
      advice.delivered >= first.delivered,
  );
  return [
    ...nobody,
    ...(running.length > 0 ? running : [score]),
    ...(first.conflicts.length > 0 || decides ? [...conditions, ...wishes] : [...wishes, ...conditions]),
    ...meansTexts(i18n, first),
    ...exampleTexts(i18n, report, first.form),
  ].slice(0, REASONS);
}
