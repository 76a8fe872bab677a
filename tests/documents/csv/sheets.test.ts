import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, wholeOf } from "../../../src/i18n/languages";
import { separatorsOf } from "../../../src/i18n/separators";
import { csvText, sheetOf } from "../../../src/documents/csv/sheets";
import { SHEETS } from "../../../src/wording/sheet-names";
import { goldenDossier, reportOf } from "../../../tooling/support/documents";
import { goldenCases } from "../../../tooling/support/dossiers";
import { wordsIn } from "../../../tooling/support/words";

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
  it("begins with the mark of UTF-8, and ends its lines with CRLF", () => {
    const table = { headers: ["a", "b"], rows: [{ cells: ["é", "1"] }] };
    expect(csvText(table, ";")).toBe("\uFEFFa;b\r\né;1\r\n");
    expect(csvText(table, ",")).toBe("\uFEFFa,b\r\né,1\r\n");
  });

  it.each(["=1+1", "+32 3 123", "-1", "@SUM(A1)", "\tx", "\rx"])(
    "makes text of what a spreadsheet would run: %j",
    (cell) => {
      const [, row = []] = parse(csvText({ headers: ["a"], rows: [{ cells: [cell] }] }, ";"), ";");
      expect(row).toEqual([`'${cell}`]);
    },
  );

  it("gives every cell back, whatever is in it, and never one that is a formula", () => {
    const cells = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), cells, (language, rows) => {
        const text = csvText(
          { headers: ["a", "b", "c"], rows: rows.map((row) => ({ cells: row })) },
          separatorsOf(language)[0],
        );
        expect(text.startsWith("\uFEFF")).toBe(true);
        const back = parse(text.slice(1), separatorOf[wholeOf(language)]);
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
    expect(rows.slice(0, 5).map(({ cells }) => cells[5])).toEqual(Array(5).fill(half));
    expect(rows[0]?.cells[2]).toBe("10000");
    expect(rows[5]?.cells[2]).toBe("50000");
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

describe("numbers in every table", () => {
  const columnsOf = (name: (typeof SHEETS)[number], report = reportOf(goldenDossier("roeselare-dogbo"))) => {
    const { headers, rows } = sheetOf(wordsIn("nl"), report, name);
    return headers.map((header, index) => ({ header, cells: rows.map(({ cells }) => cells[index] ?? "") }));
  };
  const isNumber = (text: string) => /^-?\d+(?:,\d{1,2})?$/.test(text);

  it("are numbers: levels from 0 to 3, never signs", () => {
    const levels = columnsOf("comparison").filter(({ header }) => header.includes("niveau"));
    expect(levels).toHaveLength(8);
    for (const { cells } of levels) expect(cells.every((text) => /^[0-3]$/.test(text))).toBe(true);
  });

  it.each(SHEETS)("are empty where nobody knows, and the column beside says why: %s", (name) => {
    for (const { id } of goldenCases()) {
      const columns = columnsOf(name, reportOf(goldenDossier(id)));
      const whys = columns.filter(({ header }) => header.endsWith("waarom leeg"));
      expect(whys.length).toBeGreaterThan(0);
      for (const { header, cells: why } of whys) {
        const what = header.replace(": waarom leeg", "");
        const amounts = columns.filter(
          (one) => !whys.includes(one) && (one.header === what || one.header.startsWith(`${what}: `)),
        );
        const empty = why.map((_, row) => amounts.some(({ cells }) => cells[row] === ""));
        expect(why.map((text) => text !== "")).toEqual(empty);
      }
    }
  });

  it("are nothing else: a plan has years, amounts, words for yes and no, and reasons", () => {
    const words = ["ja", "nee", "niemand noemt een getal", "bedrag onbekend", "Alle jaren samen", ""];
    const [, ...columns] = columnsOf("plan");
    const others = columns.flatMap(({ cells }) => cells).filter((text) => !isNumber(text) && !words.includes(text));
    expect(others).toEqual([]);
  });

  it("tell an unknown grant as unknown, and none as 0", () => {
    const found = goldenCases().flatMap(({ id }) => columnsOf("plan", reportOf(goldenDossier(id))).slice(-2));
    const pairs = found.flatMap(({ cells }, index) =>
      index % 2 === 0 ? cells.map((text, row) => [text, found[index + 1]?.cells[row] ?? ""]) : [],
    );
    expect(pairs.every(([amount, why]) => (amount === "") === (why === "bedrag onbekend"))).toBe(true);
    expect(pairs.some(([amount]) => amount === "")).toBe(true);
  });
});
