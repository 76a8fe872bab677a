import { describe, expect, it } from "vitest";
import { isStale } from "../../src/report/stale";

describe("isStale", () => {
  it.each([
    ["2026-11-23", 12, "2027-11-23", false],
    ["2026-11-23", 12, "2027-11-24", true],
    ["2026-11-23", 12, "2026-11-23", false],
    ["2026-11-23", 1, "2026-12-24", true],
    ["2026-01-31", 1, "2026-02-28", false],
    ["2026-01-31", 1, "2026-03-01", true],
    ["2024-02-29", 12, "2025-02-28", false],
    ["2024-02-29", 12, "2025-03-01", true],
  ])("a day: %s, %i months, on %s: %s", (date, months, today, old) => {
    expect(isStale(date, months, today)).toBe(old);
  });

  it("takes a month or a year as late as it can be", () => {
    expect(isStale("2026-03", 12, "2027-03-31")).toBe(false);
    expect(isStale("2026-03", 12, "2027-04-01")).toBe(true);
    expect(isStale("2026", 12, "2027-12-31")).toBe(false);
    expect(isStale("2026", 12, "2028-01-01")).toBe(true);
  });

  it("is never true for a text that is no date", () => {
    expect(isStale("ca. 2024", 12, "2040-01-01")).toBe(false);
    expect(isStale("", 12, "2040-01-01")).toBe(false);
  });
});
