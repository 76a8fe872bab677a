import { describe, expect, it } from "vitest";
import { load } from "./load";

interface Result {
  readonly file: string;
  readonly profile: string;
  readonly passed: boolean;
  readonly failures: readonly string[];
}
interface Verapdf {
  readonly DEFECT: string;
  readonly resultsOf: (output: string) => readonly Result[];
  readonly faultsOf: (results: readonly Result[], files: readonly string[]) => readonly string[];
}
const { DEFECT, faultsOf, resultsOf } = (await load("verapdf.mjs")) as Verapdf;
const { skipped } = (await load("skipped.mjs")) as {
  readonly skipped: (
    what: string,
    reason: string,
    env: Readonly<Record<string, string>>,
  ) => { readonly code: number; readonly text: string };
};

const lines = (...all: readonly (readonly string[])[]) => `${all.map((line) => line.join("\t")).join("\n")}\n`;
const passed = (file: string) => [
  ["result", file, "ua1", "passed", "120", ""],
  ["result", file, "3a", "passed", "340", ""],
];

describe("what the validator says", () => {
  const failing = [
    ["result", "b.pdf", "ua1", "failed", "12", ""],
    ["rule", "b.pdf", "ua1", "7.3-1", "4", "Figure tags shall include an alternative representation"],
    ["result", "b.pdf", "3a", "passed", "99", ""],
  ];

  it("is nothing when all files pass both profiles", () => {
    expect(faultsOf(resultsOf(lines(...passed("a.pdf"))), ["a.pdf"])).toEqual([]);
  });

  it("names the rule of a file that fails", () => {
    expect(faultsOf(resultsOf(lines(...passed("a.pdf"), ...failing)), ["a.pdf", "b.pdf"])).toEqual([
      "b.pdf fails ua1: 7.3-1 (4 times): Figure tags shall include an alternative representation",
    ]);
  });

  it("does not pass a file that could not be read, that was not checked, or that has no result", () => {
    const broken = resultsOf(
      lines(["result", "a.pdf", "ua1", "broken", "0", "no PDF"], ["result", "a.pdf", "3a", "passed", "0", ""]),
    );
    expect(faultsOf(broken, ["a.pdf"])).toEqual(["a.pdf fails ua1: no PDF", "a.pdf fails 3a: nothing was checked"]);
    expect(faultsOf([], ["a.pdf"])).toEqual(["a.pdf: the validator gave 0 results."]);
  });

  it("must find the defect that was put in", () => {
    expect(faultsOf(resultsOf(lines(...passed(DEFECT))), [DEFECT]).join()).toContain("was not found");
    const found = lines(...failing).replaceAll("b.pdf", DEFECT);
    expect(faultsOf(resultsOf(found), [DEFECT])).toEqual([]);
  });
});

describe("without the validator", () => {
  it("CI fails", () => {
    expect(skipped("NOT VALIDATED", "no Java", { CI: "true" })).toMatchObject({ code: 1 });
    expect(skipped("NOT VALIDATED", "no Java", { CI: "1" }).text).toContain(
      "NOT VALIDATED: no Java. In CI that is a failure",
    );
  });

  it.each<Readonly<Record<string, string>>>([{}, { CI: "" }, { CI: "false" }])(
    "elsewhere it says loudly: skipped (%o)",
    (env) => {
      const { code, text } = skipped("NOT VALIDATED", "no Java", env);
      expect(code).toBe(0);
      expect(text).toMatch(/!!! SKIPPED.*NOT VALIDATED: no Java/);
    },
  );
});
