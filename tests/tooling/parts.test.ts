import { describe, expect, it } from "vitest";
import { load } from "./load";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
interface Parts {
  readonly countsOf: (report: unknown) => Counts;
  readonly sumOf: (counts: readonly Counts[]) => Counts;
  readonly closingLine: (sum: Counts, good: boolean) => string;
  readonly seconds: (start: number, now: number) => string;
}
const { closingLine, countsOf, seconds, sumOf } = (await load("parts.mjs")) as Parts;
const { isNewEnough } = (await load("node-version.mjs")) as {
  readonly isNewEnough: (version: string) => boolean;
};

const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

describe("the closing line of npm test", () => {
  it("adds the runs up", () => {
    const counts = countsOf(report);
    expect(counts).toEqual({ passed: 3, failed: 1, skipped: 3 });
    expect(closingLine(sumOf([counts, { passed: 4, failed: 0, skipped: 0 }]), false)).toBe(
      "7 passed, 1 failed, 3 skipped",
    );
  });

  it("leaves out what was not skipped", () => {
    expect(closingLine({ passed: 7, failed: 0, skipped: 0 }, true)).toBe("7 passed, 0 failed");
  });

  it("never says 0 failed after a failure", () => {
    expect(closingLine(sumOf([]), false)).toBe("0 passed, 1 failed");
  });

  it("counts a test file that could not be loaded", () => {
    const broken = { ...report, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(countsOf(broken).failed).toBe(2);
  });
});

describe("small helpers", () => {
  it("tells a time in seconds", () => {
    expect(seconds(1000, 2540)).toBe("1.5 s");
  });

  it.each([
    ["18.20.0", false],
    ["20.19.9", false],
    ["20.20.0", true],
    ["22.1.0", true],
  ])("knows that Node %s is new enough: %s", (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});
