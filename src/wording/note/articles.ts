import type { RunningWord } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import { lackingFor, type NamedNeed, noteMeans, noteYears } from "../../report/note/means";
import type { Note } from "../../report/note/note";
import type { RankingRow, Report } from "../../report/report";
import { amountList, formIn, formsAs, fte } from "../phrases";
import { euros } from "./names";

function runningWith({ running }: Note, ...words: readonly RunningWord[]): readonly RankingRow[] {
  return running.filter(({ advice }) => words.includes(advice.word)).map(({ row }) => row);
}

/** The college's findings on a form that must wait. */
function waitArticles(i18n: Translator, report: Report, note: Note): readonly string[] {
  const { t } = i18n;
  const { forms, nobody } = note;
  const [lack] = forms.map((row) =>
    (["fte", "euroPerYear"] as const).map((resource) => lackingFor(report, note, row, resource).lacking),
  );
  const lacking = amountList(i18n, lack?.[0] ?? null, lack?.[1] ?? null);
  return [
    ...(lacking === "" || nobody ? [t("note.decideNobody")] : []),
    ...(lacking === "" ? [] : [t("note.decide_not-yet", { forms: formsAs(i18n, forms, "withArticle"), lacking })]),
  ];
}

/** Which conditions may give way. */
function yieldArticle({ t, format }: Translator, { forms }: Note): string {
  const kinds = new Set(forms.flatMap(({ advice }) => advice.conflicts.map(({ kind }) => kind)));
  return t("note.decide_yield", { conditions: format.list([...kinds].map((kind) => t(`headline.condition_${kind}`))) });
}

/** The decision on the new form, or on its alternative. */
function mainArticles(i18n: Translator, report: Report, note: Note): readonly string[] {
  const { t } = i18n;
  const { kind, forms, running, year } = note;
  const names = formsAs(i18n, forms, "withArticle");
  switch (kind) {
    case "nothing":
      return [t("note.decide_nothing")];
    case "choose": {
      const boxes = forms.map(({ form }) => t("note.decideBox", { form: formIn(i18n, form, "withArticle") }));
      return [t("note.decide_choose", { forms: boxes.join(" ") })];
    }
    case "go-on":
      return [];
    case "not-yet":
      return waitArticles(i18n, report, note);
    case "yield":
      return [yieldArticle(i18n, note)];
    case "check":
      return [t("note.decideChecked", { forms: names })];
    case "add": {
      const rows = running.map(({ row }) => row);
      return [
        running.length === 0
          ? t("note.decide_add", { year, forms: names })
          : t("note.decide_addBeside", { year, forms: names, running: formsAs(i18n, rows, "inSentence") }),
      ];
    }
  }
}

/** The decision on running forms, according to the verdicts. */
function runningArticles(i18n: Translator, note: Note): readonly string[] {
  const { t } = i18n;
  const about = (text: (forms: string) => string, ...words: readonly RunningWord[]) => {
    const rows = runningWith(note, ...words);
    return rows.length === 0 ? [] : [text(formsAs(i18n, rows, "withArticle"))];
  };
  return [
    ...(note.kind === "add" ? [] : about((forms) => t("note.decide_go-on", { forms }), "keep", "repair", "reshape")),
    ...about((forms) => t("note.decideRepair", { forms }), "repair"),
    ...about((forms) => t("note.decideReshape", { forms }), "reshape"),
    ...about((forms) => t("note.decideEnd", { forms }), "phase-out"),
  ];
}

/** Own money in the next revision of the plan. */
function creditArticle(i18n: Translator, report: Report, note: Note): readonly string[] {
  const { t, format } = i18n;
  const { fresh, extraForRunning } = noteMeans(report, note, "euroPerYear");
  const item = ({ form, amount }: NamedNeed) =>
    t("note.creditItem", {
      amount: euros(i18n, amount),
      form: formIn(i18n, form, "withArticle"),
    });
  const items = [
    ...(extraForRunning > 0 ? [t("note.creditRunning", { amount: euros(i18n, extraForRunning) })] : []),
    ...(note.kind === "choose" ? [t("note.creditChosen")] : fresh.map(item)),
  ];
  const years = noteYears(report, note);
  const key = years.length === 1 ? "note.creditOne" : "note.credit";
  return items.length === 0 ? [] : [t(key, { year: note.year, items: items.join(format.semicolon) })];
}

function preparationArticles(i18n: Translator, report: Report, note: Note): readonly string[] {
  const { t } = i18n;
  if (note.kind === "nothing") return [];
  if (note.kind === "not-yet") return [t("note.examine"), t("note.shared"), t("note.again")];
  if (note.kind === "yield") return [t("note.again")];
  if (note.kind === "check") return [];
  const { toFree } = noteMeans(report, note, "fte");
  return [
    ...(note.kind === "go-on" ? [] : [t("note.prepare")]),
    ...creditArticle(i18n, report, note),
    t("note.toCouncil"),
    ...(toFree === null ? [] : [t("note.freeStaff", { fte: fte(i18n, toFree) })]),
    t("note.evaluate"),
  ];
}

/** Articles that ask for opinions, until these are available; what is to be counted does not wait for them. */
export function askArticles(i18n: Translator, { kind, forms }: Note, youth: boolean): readonly string[] {
  const { t } = i18n;
  return [
    ...(kind === "check" ? [t("note.decide_check", { forms: formsAs(i18n, forms, "withArticle") })] : []),
    t(youth ? "note.askCouncils" : "note.askCouncil"),
    t("note.askDate"),
    t("note.askLater"),
    t("note.askNotify"),
  ];
}

/** Articles of the decision itself. */
export function decisionArticles(i18n: Translator, report: Report, note: Note, youth: boolean): readonly string[] {
  const { t } = i18n;
  return [
    t(youth ? "note.takeYouth" : "note.take"),
    ...mainArticles(i18n, report, note),
    ...runningArticles(i18n, note),
    ...preparationArticles(i18n, report, note),
    t(youth ? "note.notifyYouth" : "note.notify"),
  ];
}

/** What to arrange when a running form may end; empty if none may. */
export function careItems({ t }: Translator, note: Note): readonly string[] {
  if (!note.ending) return [];
  return ([1, 2, 3, 4, 5, 6] as const).map((number) => t(`note.care${number}`));
}
