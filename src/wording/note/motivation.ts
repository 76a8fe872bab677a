import type { Translator } from "../../i18n/translator";
import { lackingFor } from "../../report/note/means";
import type { Note, NoteRisk, NoteRunning, RunnerUp } from "../../report/note/note";
import type { RankingRow, Report } from "../../report/report";
import { certaintySentence } from "../advice/certainty";
import { conflictPhrases } from "../advice/conflict";
import { ownSentences } from "../brief/own";
import {
  formListFirst,
  formsAs,
  formName,
  numberOf,
  pluses,
  resourceInSentence,
  upperFirst,
  wishInThirdPerson,
} from "../phrases";
import { idsOf } from "./names";

/** A part of the motivation: heading and sentences. */
export interface NotePart {
  readonly title: string;
  readonly texts: readonly string[];
}

function first(i18n: Translator, rows: readonly RankingRow[]): string {
  return upperFirst(i18n, formsAs(i18n, rows, "inSentence"));
}

function delivers(i18n: Translator, rows: readonly RankingRow[], delivered: number, asked: number): string {
  const values = { form: first(i18n, rows), delivered, asked };
  if (rows.length > 1) return i18n.t("note.deliversTogether", values);
  return i18n.t("note.delivers", { ...values, count: numberOf(i18n, idsOf(rows)) });
}

/** The conditions that forms do not meet, one sentence per form; or that all are met. */
function conditionTexts(i18n: Translator, rows: readonly RankingRow[], { situation }: Report): readonly string[] {
  const { t } = i18n;
  const { term, occasions, partnerRegion } = situation.conditions;
  if (term === null && occasions.length === 0 && partnerRegion === null) return [];
  const conflicts = rows.flatMap((row) =>
    row.advice.conflicts.length === 0
      ? []
      : [t("note.formConflict", { form: first(i18n, [row]), conflict: conflictPhrases(i18n, row.advice.conflicts) })],
  );
  const [only, more] = rows;
  if (only !== undefined && more === undefined && conflicts.length > 0)
    return [t("note.thisConflict", { conflict: conflictPhrases(i18n, only.advice.conflicts) })];
  return conflicts.length === 0 ? [t("note.meets")] : conflicts;
}

/** What a form lacks or must have freed; empty if it fits, or if unknown. */
function meansTexts(i18n: Translator, report: Report, note: Note, row: RankingRow): readonly string[] {
  const { t } = i18n;
  return (["staff", "money"] as const).flatMap((resource) => {
    const kind = resource === "staff" ? "fte" : "euroPerYear";
    // What other forms lack is described with them.
    if ((row.advice.needs[kind]?.minimum ?? 0) === 0) return [];
    const { lacking, toFree } = lackingFor(report, note, row, kind);
    const what = t(`note.${resource}`);
    const text = (amount: number) => resourceInSentence(i18n, resource, amount);
    if (lacking !== null) return [t("note.means_lacking", { what, amount: text(lacking) })];
    return toFree === null ? [] : [t("note.means_to-free", { what, amount: text(toFree) })];
  });
}

/** Running forms: their joint points, and what is missing. */
export function runsPart(i18n: Translator, { running, delivery }: Note): NotePart | null {
  if (running.length === 0) return null;
  const { t, format } = i18n;
  const rows = running.map(({ row }) => row);
  const missing = delivery.wishes
    .filter((wish) => wish.running < wish.asked)
    .map(({ wish, asked, running: delivered }) =>
      t("note.missingItem", { points: pluses(i18n, asked - delivered), wish: wishInThirdPerson(i18n, wish) }),
    );
  return {
    title: t("note.runsHeading"),
    texts: [
      delivers(i18n, rows, delivery.running, delivery.asked),
      ...(missing.length === 0 ? [] : [t("note.missing", { list: format.list(missing) })]),
    ],
  };
}

function addsTexts(i18n: Translator, { forms, delivery }: Note): readonly string[] {
  const { t, format } = i18n;
  const values = { form: first(i18n, forms), count: numberOf(i18n, idsOf(forms)) };
  const gains = delivery.wishes
    .filter(({ running, together }) => together > running)
    .map(({ wish, running, together }) =>
      t("note.missingItem", { points: pluses(i18n, together - running), wish: wishInThirdPerson(i18n, wish) }),
    );
  if (gains.length === 0) return [t("note.addsNothing", values)];
  const { total, asked } = delivery;
  return [
    t("note.addsPoints", { ...values, list: format.list(gains) }),
    t("note.totalBecomes", { delivered: total, asked }),
  ];
}

/** Why these forms. */
export function whyPart(i18n: Translator, report: Report, note: Note): NotePart {
  const { t } = i18n;
  const { forms, running, delivery } = note;
  const most = report.ranking.every(
    ({ form, advice }) => idsOf(forms).includes(form) || advice.delivered < delivery.total,
  );
  return {
    title: t("note.whyHeading", { forms: formsAs(i18n, forms, "inSentence") }),
    texts: [
      ...(running.length > 0
        ? addsTexts(i18n, note)
        : [
            delivers(i18n, forms, delivery.total, delivery.asked),
            ...(most && forms.length === 1 ? [t("note.noneMore")] : []),
          ]),
      ...conditionTexts(i18n, forms, report),
      ...(forms.length === 1 ? forms.flatMap((row) => meansTexts(i18n, report, note, row)) : []),
    ],
  };
}

/** Why not the runner-up. */
export function secondPart(i18n: Translator, report: Report, note: Note, { row, adds }: RunnerUp): NotePart {
  const { t } = i18n;
  const { running } = note;
  const { delivered, asked, conflicts } = row.advice;
  const added =
    running.length === 0
      ? []
      : [adds === 0 ? t("note.secondNothing") : t("note.secondAdds", { points: pluses(i18n, adds) })];
  const conflict = conflictPhrases(i18n, conflicts);
  return {
    title: t("note.secondHeading", { form: formsAs(i18n, [row], "inSentence") }),
    texts: [
      delivers(i18n, [row], delivered, asked),
      ...added,
      ...(conflict === "" ? [] : [t("note.thisConflict", { conflict })]),
      ...meansTexts(i18n, report, note, row),
    ],
  };
}

/** What happens to one running form, as a list item. */
export function runningText(i18n: Translator, report: Report, note: Note, { row, advice }: NoteRunning): string {
  const { t } = i18n;
  const { delivered, asked, conflicts } = row.advice;
  const conflict = advice.reason === "conflict" ? conflictPhrases(i18n, conflicts) : "";
  return [
    t(`note.run_${advice.word}`, { form: formName(i18n, row.form), delivered, asked }),
    ...(advice.reason === "brought-by-others" ? [t("note.runOthers")] : []),
    ...(conflict === "" ? [] : [t("note.thisConflict", { conflict })]),
    ...(advice.reason === "means-lack" ? meansTexts(i18n, report, note, row) : []),
  ].join(" ");
}

/** How certain it is, and what points do not tell. */
export function certaintyPart(i18n: Translator, { headline, answers, situation }: Report, { kind }: Note): NotePart {
  // When the best form must wait, the shares are about other forms.
  const text =
    kind === "not-yet" || kind === "yield" || (headline.kind === "top" && headline.everyForm)
      ? null
      : certaintySentence(i18n, headline);
  const { occasions, partnerRegion } = situation.conditions;
  return {
    title: i18n.t("note.certaintyHeading"),
    texts: [
      ...(text === null ? [] : [text]),
      i18n.t("note.certaintyLimits"),
      ...(occasions.length > 0 || partnerRegion !== null ? [i18n.t("note.certaintyLevels")] : []),
      ...ownSentences(i18n, answers.own),
    ],
  };
}

/** Own people and money that nobody has filled in. */
function ownUnknown({ t, format }: Translator, { situation: { meansNow, meansFreed } }: Report): readonly string[] {
  const list = [
    ...(meansNow.fte === null ? [t("note.own_staffNow")] : []),
    ...(meansFreed.fte === null ? [t("note.own_staffFreed")] : []),
    ...(meansNow.euroPerYear === null ? [t("note.own_moneyNow")] : []),
    ...(meansFreed.euroPerYear === null ? [t("note.own_moneyFreed")] : []),
  ];
  return list.length === 0 ? [] : [t("note.unknownOwn", { list: format.list(list) })];
}

/** Forms whose need for people or money is not specified, and own means that are not filled in; null if all are. */
export function unknownPart(i18n: Translator, report: Report, { kind, forms, running }: Note): NotePart | null {
  const { t } = i18n;
  const rows = [...forms, ...running.map(({ row }) => row)];
  const without = (resource: "fte" | "euroPerYear") =>
    rows.filter(({ advice }) => (advice.needs[resource]?.minimum ?? 0) === 0);
  const [staff, money] = [without("fte"), without("euroPerYear")];
  const texts = [
    ...(staff.length === 0 ? [] : [t("note.unknownStaff", { forms: formsAs(i18n, staff, "withArticle") })]),
    ...(money.length === 0 ? [] : [t("note.unknownMoney", { forms: formsAs(i18n, money, "withArticle") })]),
    ...(kind === "nothing" ? [] : ownUnknown(i18n, report)),
  ];
  return texts.length === 0 ? null : { title: t("note.unknownHeading"), texts };
}

/** Why the best form must wait, what the college can do about it, and the best of what is possible. */
export function waitPart(i18n: Translator, report: Report, note: Note): NotePart {
  const { t } = i18n;
  const { forms, possible, delivery, nobody } = note;
  const lacking = forms.flatMap((row) => meansTexts(i18n, report, note, row));
  const values = { form: first(i18n, forms), count: numberOf(i18n, idsOf(forms)) };
  const [best] = possible;
  const unsaid = nobody && forms.every(({ advice }) => (advice.needs.fte?.minimum ?? 0) === 0);
  return {
    title: nobody ? t("note.nobodyHeading") : t("note.waitHeading", { forms: formsAs(i18n, forms, "inSentence") }),
    texts: [
      ...forms.map((row) => delivers(i18n, [row], row.advice.delivered, delivery.asked)),
      ...(forms.length === 0 ? [] : [t("note.notYet", values)]),
      ...(lacking.length === 0 || unsaid ? [t("note.notYetNobody")] : []),
      ...lacking,
      t("note.notYetChoice"),
      ...(best === undefined
        ? []
        : [
            t("note.notYetPossible", {
              forms: formsAs(i18n, possible, "inSentence"),
              delivered: best.advice.delivered,
              asked: best.advice.asked,
            }),
          ]),
    ],
  };
}

/** Which conditions the closest forms do not meet. */
export function yieldPart(i18n: Translator, report: Report, note: Note): NotePart {
  const { t } = i18n;
  const { forms, delivery } = note;
  return {
    title: t("note.yieldHeading"),
    texts: [
      t("note.yieldWhy"),
      ...forms.map((row) => delivers(i18n, [row], row.advice.delivered, delivery.asked)),
      ...conditionTexts(i18n, forms, report),
    ],
  };
}

/** A risk with what to do about it; `named` = with its forms. */
export function riskText(i18n: Translator, { risk, rows }: NoteRisk, named: boolean): string {
  const texts = i18n.data.risks[risk.id];
  const text = texts === undefined ? risk.id : `${texts.risk} ${texts.advice}`;
  return named ? `${formListFirst(i18n, idsOf(rows))}. ${text}` : text;
}
