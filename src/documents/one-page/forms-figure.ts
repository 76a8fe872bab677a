import type { Part } from "../../domain/advice";
import type { Translator } from "../../i18n/translator";
import type { RankingRow, Report } from "../../report/report";
import { conflictPhrases } from "../../wording/advice/conflict";
import { formName } from "../../wording/phrases";
import { standingCell } from "../../wording/advice/standing";
import type { FigureBlock, Shape, TextColour } from "../model";

/** Sizes in points; the width is that of the content next to the labels of the decision page. */
const SIZE = { width: 393, row: 13.2, head: 13, name: 98, unit: 6.6, gap: 1.2, group: 4, text: 8.6 } as const;

/** End of the blocks and of the score, and middle of the columns of marks, in points from the left. */
const [BLOCKS, SCORE] = [236, 281];
const COLUMNS = [
  ["staff", "fit.staff", 298],
  ["money", "fit.money", 334],
  ["conditions", "result.columnConditions", 371],
] as const;

/** Size of the column heads. */
const HEAD = 7;

const LETTERS = "ABCDEFGH";

/** The letter that stands for a wish in the figure. */
export function wishLetter(place: number): string {
  return LETTERS[place] ?? "";
}

const MARKS = { fits: "✓", "after-freeing": "▲", "cannot-tell": "?", "not-now": "✗" } as const;
const COLOURS: Readonly<Record<keyof typeof MARKS, TextColour>> = {
  fits: "sign",
  "after-freeing": "stretch",
  "cannot-tell": "quiet",
  "not-now": "notNow",
};

function label(x: number, y: number, text: string, rest: Partial<Extract<Shape, { kind: "label" }>> = {}): Shape {
  return { kind: "label", x, y, text, size: SIZE.text, colour: "ink", ...rest };
}

/** Width of a block including its gap: smaller when many points were asked. */
function unitOf(parts: readonly Part[]): number {
  const asked = parts.reduce((sum, part) => sum + part.asked, 0);
  return Math.min(SIZE.unit, (BLOCKS - SIZE.name - parts.length * SIZE.group) / asked);
}

/** Start of the blocks of each wish. */
function starts(parts: readonly Part[]): readonly number[] {
  const unit = unitOf(parts);
  let x: number = SIZE.name;
  return parts.map(({ asked }) => {
    const start = x;
    x += asked * unit + SIZE.group;
    return start;
  });
}

function blocks(parts: readonly Part[], y: number, colour: "sign" | "notNow"): readonly Shape[] {
  const [places, unit] = [starts(parts), unitOf(parts)];
  return parts.flatMap(({ asked, delivered }, at) =>
    Array.from({ length: asked }, (_, n): Shape => {
      const x = (places[at] ?? 0) + n * unit;
      const fill = n < delivered ? colour : null;
      return { kind: "rect", x, y: y + 3, width: unit - SIZE.gap, height: 8.5, fill, stroke: colour };
    }),
  );
}

function standingsOf({ advice: { staff, money, conflicts } }: RankingRow) {
  return {
    staff: staff.standing,
    money: money.standing,
    conditions: conflicts.length === 0 ? ("fits" as const) : ("not-now" as const),
  };
}

/** Maximum length of a name before the blocks, in characters. */
const LONGEST = 22;

function rowShapes(i18n: Translator, row: RankingRow, y: number, chosen: boolean): readonly Shape[] {
  const { advice, part, form } = row;
  const name = i18n.data.workForms[form]?.sign ?? formName(i18n, form);
  const shown = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  const runs = advice.running ? [label(0, y + 10.5, "●", { colour: "sign", size: 6 })] : [];
  const standings = standingsOf(row);
  return [
    ...runs,
    label(8, y + 10.5, shown, { bold: chosen }),
    ...blocks(advice.parts, y, part === "possible" ? "sign" : "notNow"),
    label(SCORE, y + 10.5, i18n.t("common.ofAsked", { delivered: advice.delivered, asked: advice.asked }), {
      bold: chosen,
      align: "end",
    }),
    ...COLUMNS.map(([id, , x]) => {
      const state = standings[id];
      return label(x, y + 10.5, MARKS[state], { colour: COLOURS[state], bold: true, align: "middle" });
    }),
  ];
}

function altRow(i18n: Translator, { form, advice }: RankingRow): string {
  const { t } = i18n;
  const text = t("brief.altRow", {
    form: formName(i18n, form),
    delivered: advice.delivered,
    asked: advice.asked,
    staff: standingCell(i18n, "staff", advice.staff),
    money: standingCell(i18n, "money", advice.money),
    conditions: advice.conflicts.length === 0 ? t("standing.word_fits") : conflictPhrases(i18n, advice.conflicts),
  });
  return advice.running ? `${text}, ${t("result.running")}` : text;
}

/** All forms: blocks per wish, marks for people, money and conditions, and running forms. */
export function formsFigure(i18n: Translator, { ranking, brief }: Report): FigureBlock {
  const { t } = i18n;
  const parts = ranking[0]?.advice.parts ?? [];
  const heads = [
    ...starts(parts).map((x, at) => label(x, 9, wishLetter(at), { colour: "sign", bold: true })),
    ...COLUMNS.map(([, key, x]) => label(x, 9, t(key), { colour: "quiet", size: HEAD, align: "middle" })),
  ];
  const rows = ranking.flatMap((row, at) =>
    rowShapes(i18n, row, SIZE.head + at * SIZE.row, brief.forms.includes(row.form)),
  );
  const text = ranking.map((row) => altRow(i18n, row)).join(". ");
  return {
    kind: "figure",
    alt: t("brief.alt", { rows: text }),
    width: SIZE.width,
    height: SIZE.head + ranking.length * SIZE.row,
    shapes: [...heads, ...rows],
  };
}
