import type { Translator } from "../../i18n/translator";
import type { Note } from "../../report/note/note";
import type { RankingRow } from "../../report/report";
import { conflictPhrases } from "../advice/conflict";
import { formName, fte, partName } from "../phrases";
import type { TextTable } from "../text-table";
import { euros } from "./names";

function needCell(i18n: Translator, { advice }: RankingRow, resource: "staff" | "money"): string {
  const need = resource === "staff" ? advice.needs.fte : advice.needs.euroPerYear;
  if (need === null || need.minimum === 0) return i18n.t("standing.short_no-need");
  const key = need.status === "reading" ? "note.chooseReading" : "note.chooseAtLeast";
  const amount = resource === "staff" ? fte(i18n, need.minimum) : euros(i18n, need.minimum);
  return i18n.t(key, { amount });
}

/** Maximum number of forms side by side; more are listed below each other, without their wishes. */
const SIDE_BY_SIDE = 4;

/** Candidate forms beside or below each other: wishes on which they differ, conditions, people and money. */
export function choiceTable(i18n: Translator, { forms }: Note): TextTable {
  const { t } = i18n;
  const [example] = forms;
  const wishes = (example?.advice.parts ?? []).flatMap((part, index) => {
    const delivered = forms.map(({ advice }) => advice.parts[index]?.delivered ?? 0);
    if (new Set(delivered).size === 1) return [];
    return [[t("note.chooseWish", { wish: partName(i18n, part), asked: part.asked }), ...delivered.map(String)]];
  });
  const conditions = forms.map(({ advice }) => conflictPhrases(i18n, advice.conflicts) || t("note.chooseMet"));
  const total = forms.map(({ advice }) => t("common.ofAsked", { delivered: advice.delivered, asked: advice.asked }));
  const many = forms.length > SIDE_BY_SIDE;
  const rows = [
    [t("note.chooseWhat"), ...forms.map(({ form }) => formName(i18n, form))],
    [t("note.choosePoints"), ...total],
    ...(many ? [] : wishes),
    [t("note.chooseConditions"), ...conditions],
    [t("note.chooseStaff"), ...forms.map((row) => needCell(i18n, row, "staff"))],
    [t("note.chooseMoney"), ...forms.map((row) => needCell(i18n, row, "money"))],
  ];
  const below = (rows[0] ?? []).map((_, at) => rows.map((cells) => cells[at] ?? ""));
  const [headers = [], ...body] = many ? below : rows;
  return { caption: t("note.chooseCaption"), headers, rows: body.map((cells) => ({ cells })) };
}
