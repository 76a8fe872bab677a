import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/i18n/languages";
import { csvText, sheetOf, type SheetName } from "../../../src/documents/csv/sheets";
import { goldenDossier, reportOf, wordsIn } from "../../../tooling/support/documents";
import { goldenCases } from "../../../tooling/support/dossiers";

const SHEETS: readonly SheetName[] = ["ranking", "comparison", "plan"];

/** Reads CSV the way RFC 4180 says. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? "";
    const row = rows.at(-1) ?? [];
    if (quoted && sign === '"' && text[i + 1] === '"') {
      row[row.length - 1] += '"';
      i += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) row.push("");
    else if (!quoted && sign === "\r" && text[i + 1] === "\n") {
      rows.push([""]);
      i += 1;
    } else row[row.length - 1] += sign;
  }
  return rows.slice(0, -1);
}

const separatorOf = { nl: ";", fr: ";", de: ";", en: "," } as const;

describe("a CSV file", () => {
  it("begins with the mark of UTF-8, has the separator of its language, and ends its lines with CRLF", () => {
    const table = { headers: ["a", "b"], rows: [{ cells: ["é", "1"] }] };
    expect(csvText("nl", table)).toBe("\uFEFFa;b\r\né;1\r\n");
    expect(csvText("en", table)).toBe("\uFEFFa,b\r\né,1\r\n");
  });

  it.each(["=1+1", "+32 3 123", "-1", "@SUM(A1)", "\tx", "\rx"])(
    "makes text of what a spreadsheet would run: %j",
    (cell) => {
      const [, row = []] = parse(csvText("nl", { headers: ["a"], rows: [{ cells: [cell] }] }), ";");
      expect(row).toEqual([`'${cell}`]);
    },
  );

  it("gives every cell back, whatever is in it, and never one that is a formula", () => {
    const cells = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), cells, (language, rows) => {
        const text = csvText(language, { headers: ["a", "b", "c"], rows: rows.map((row) => ({ cells: row })) });
        expect(text.startsWith("\uFEFF")).toBe(true);
        const back = parse(text.slice(1), separatorOf[language]);
        expect(back.slice(1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, "")))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))),
        );
        expect(back.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe.each(LANGUAGES)("the sheets, %s", (language) => {
  const i18n = wordsIn(language);

  it.each(goldenCases().flatMap(({ id }) => SHEETS.map((name) => [id, name] as const)))(
    "have a cell under each header, and no hole: %s %s",
    (id, name) => {
      const table = sheetOf(i18n, reportOf(goldenDossier(id)), name);
      expect(table.rows.length).toBeGreaterThan(1);
      expect(table.rows.map(({ cells }) => cells.length)).toEqual(table.rows.map(() => table.headers.length));
      expect(JSON.stringify(table)).not.toMatch(/undefined|NaN|\{\{|\[object/);
    },
  );

  it("give numbers that a spreadsheet of the language can add up", () => {
    const { rows } = sheetOf(i18n, reportOf(goldenDossier("roeselare-dogbo")), "plan");
    const half = language === "en" ? "0.5" : "0,5";
    expect(rows.slice(0, 6).map(({ cells }) => cells[4])).toEqual(Array(6).fill(half));
    expect(rows[0]?.cells[2]).toBe("10000");
    expect(rows[6]?.cells[2]).toBe("60000");
  });
});

describe("the ranking for a spreadsheet", () => {
  it("has the pluses of the report, form by form", () => {
    const report = reportOf(goldenDossier("duffel-pakistan"));
    const { rows } = sheetOf(wordsIn("nl"), report, "ranking");
    expect(rows.map(({ cells }) => [Number(cells[2]), Number(cells[3])])).toEqual(
      report.ranking.map(({ advice }) => [advice.delivered, advice.asked]),
    );
  });
});
