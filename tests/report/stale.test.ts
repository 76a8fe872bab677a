import { describe, expect, it } from "vitest";
import type { Source } from "../../src/domain/facts/source";
import { amountDate, isStale, oldAmountDate } from "../../src/report/stale";

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

describe("the date of an amount", () => {
  const guide: Source = { kind: "chapter", page: 5, lines: [1] };
  const page = (date: string | null): Source => ({ kind: "public", where: "example.org", date });
  const ages = { guide: { published: "2023" }, staleAfterMonths: { funding: 12, amounts: 36, review: 12 } };

  it("is its own year, else that of the page, else that of the guide", () => {
    expect(amountDate({ year: 2020, source: page("2025-03") }, "2023")).toBe("2020");
    expect(amountDate({ year: null, source: page("2025-03") }, "2023")).toBe("2025-03");
    expect(amountDate({ year: null, source: guide }, "2023")).toBe("2023");
    expect(amountDate({ year: null, source: page(null) }, "2023")).toBeNull();
  });

  it("is told when the amount is older than the data allow; an amount without date is never called old", () => {
    expect(oldAmountDate({ year: null, source: guide }, ages, "2026-12-31")).toBeNull();
    expect(oldAmountDate({ year: null, source: guide }, ages, "2027-01-01")).toBe("2023");
    expect(oldAmountDate({ year: null, source: page(null) }, ages, "2099-01-01")).toBeNull();
  });
});
