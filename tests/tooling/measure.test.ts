import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CASES, listCases, testOf } from "../../tooling/measure/cases";
import { ascending, qualityDocument, quantile, sectionText } from "../../tooling/measure/document";
import { interactionsOf } from "../../tooling/measure/observe";
import { figureOf } from "../../tooling/measure/proofs";

describe("quantile", () => {
  it("is the nearest rank, also of one value", () => {
    const values = ascending([40, 8, 16, 32, 24]);
    expect([0, 0.5, 0.75, 0.95, 1].map((share) => quantile(values, share))).toEqual([8, 24, 32, 40, 40]);
    expect(quantile([7], 0.5)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe("interactions", () => {
  it("take as long as their longest event; those that the browser only counted are short", () => {
    const events = [
      { interaction: 7, what: "keydown", duration: 24 },
      { interaction: 7, what: "keyup", duration: 40 },
      { interaction: 9, what: "click", duration: 16 },
    ];
    expect(interactionsOf({ events, count: 3 })).toEqual([
      { what: "keyup", duration: 40 },
      { what: "click", duration: 16 },
      { what: "", duration: 0 },
    ]);
  });
});

describe("figures of a test report", () => {
  const test = (status: string) => ({ status });
  const report = {
    startTime: Date.UTC(2026, 10, 25),
    testResults: [
      { name: "/x/tests/e2e/kill.test.ts", status: "passed", assertionResults: [test("passed"), test("passed")] },
      { name: "/x/tests/e2e/site.test.ts", status: "failed", assertionResults: [test("passed"), test("failed")] },
      { name: "/x/tests/e2e/faults.test.ts", status: "failed", assertionResults: [] },
    ],
  };

  it("count the chosen files, and say what failed", () => {
    expect(figureOf(report, /kill/)).toEqual(["2 passed", "2026-11-25"]);
    expect(figureOf(report)).toEqual(["**3 passed, 2 failed**", "2026-11-25"]);
    expect(figureOf(report, /faults/)).toEqual(["**0 passed, 1 failed**", "2026-11-25"]);
  });

  it("are absent where these files did not run", () => {
    expect(figureOf(report, /keyboard/)).toBeNull();
    expect(figureOf(null)).toBeNull();
  });
});

describe("the document", () => {
  const section = { title: "Memory", text: ["How."], head: ["a", "b"], rows: [["1", "x|y"]] };

  it("has a table for each section, and none where nothing was measured", () => {
    expect(sectionText(section)).toBe("## Memory\n\nHow.\n\n| a | b |\n| --- | --- |\n| 1 | x\\|y |");
    expect(sectionText({ ...section, head: [], rows: [] })).toBe("## Memory\n\nHow.");
  });

  const where = { date: "2026-11-25", machine: "2 cores", browser: "Chromium 156", load: [1.26, 0.5] };

  it("says of each section when, where and how busy it was", () => {
    const text = qualityDocument("", [section], where);
    expect(text).toMatch(
      /^# Quality.*## Memory.*Measured on 2026-11-25: 2 cores, Chromium 156. Load .*: 0.5 to 1.3\./s,
    );
    expect(text.endsWith("|\n")).toBe(true);
  });

  it("keeps the sections that were not measured again, with their dates and in their order", () => {
    const sizes = { ...section, title: "Sizes" };
    const old = qualityDocument("", [section, sizes], where);
    const later = qualityDocument(old, [{ ...section, rows: [["2", "y"]] }], { ...where, date: "2026-11-26" });
    expect(later.match(/^## .*$/gm)).toEqual(["## Memory", "## Sizes"]);
    expect(later.match(/Measured on [\d-]+/g)).toEqual(["Measured on 2026-11-26", "Measured on 2026-11-25"]);
    expect(later).toContain("| 2 | y |");
  });
});

describe("faults that others met", () => {
  it.each([...new Set(CASES.flatMap(({ tests }) => tests))].map(testOf))("are tried: %s has %s", (file, name) => {
    const titles = [...readFileSync(file, "utf8").matchAll(/\(\s*["`]([^"`]+)/g)].map(([, title = ""]) => title);
    expect(titles.filter((title) => title.startsWith(name))).not.toEqual([]);
  });

  it("stand in the document as they are listed", () => {
    expect(readFileSync("docs/quality.md", "utf8")).toContain(sectionText(listCases()));
  });
});
