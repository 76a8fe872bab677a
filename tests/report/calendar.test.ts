import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Moment, MomentTime } from "../../src/domain/facts/guidance";
import { calendarOf, channelDates, daysLater, isOpenAllYear, nextDate } from "../../src/report/calendar";
import type { MatchContext } from "../../src/report/match/types";
import { dataset, formIds, municipalities } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const [ANY] = dataset.calendar;
if (ANY === undefined) throw new RangeError("no moments");

function next(when: MomentTime, today: string, change: Partial<Moment> = {}) {
  const entry = nextDate({ ...ANY, days: 1, until: null, ...change, when } as Moment, today);
  return entry === null ? null : [entry.from, entry.to];
}

function at(name: string, date = "2026-11-26"): MatchContext {
  const municipality = municipalities.find((m) => m.name === name);
  if (municipality === undefined) throw new RangeError(name);
  return { date, municipality, municipalities };
}

const ids = (context: MatchContext, forms: string[] = [...formIds], answers = answersOf({})) => {
  const { dated, always } = calendarOf(dataset, answers, context, forms);
  return [...dated.map(({ moment }) => moment.id), ...always.map(({ id }) => id)];
};

describe("nextDate", () => {
  it.each([
    [{ month: 3, day: 14 }, "2026-11-26", "2027-03-14"],
    [{ month: 12, day: 17 }, "2026-11-26", "2026-12-17"],
    [{ month: 11, day: 26 }, "2026-11-26", "2026-11-26"],
    [{ month: 11, day: 25 }, "2026-11-26", "2027-11-25"],
    [{ month: 11, day: null }, "2026-11-26", "2026-11"],
    [{ month: 10, day: null }, "2026-11-26", "2027-10"],
    // The first Wednesday of October: the 6th in 2027, the 4th in 2028.
    [{ month: 10, weekday: 3 }, "2026-11-26", "2027-10-06"],
    [{ month: 10, weekday: 3 }, "2028-01-01", "2028-10-04"],
    // 1 November 2026 is a Sunday.
    [{ month: 11, weekday: 7 }, "2026-10-30", "2026-11-01"],
  ] as const)("%j from %s is %s", (when, today, from) => {
    expect(next(when, today)).toEqual([from, null]);
  });

  it("is none for what is over, and for what is open all year", () => {
    expect(next({ date: "2026-11-25" }, "2026-11-26")).toBeNull();
    expect(next("always", "2026-11-26")).toBeNull();
    expect(next({ month: 3, day: 14 }, "2027-03-15", { until: "2027-12-31" })).toBeNull();
  });

  it("counts what goes on today", () => {
    const week = { month: 9, day: 18 };
    expect(next(week, "2027-09-25", { days: 8 })).toEqual(["2027-09-18", "2027-09-25"]);
    expect(next(week, "2027-09-26", { days: 8 })).toEqual(["2028-09-18", "2028-09-25"]);
  });

  it("never lies in the past, and less than a year and a month ahead", () => {
    const day = fc.date({ min: new Date("2024-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...dataset.calendar), (date, moment) => {
        const today = date.toISOString().slice(0, 10);
        const entry = nextDate({ ...moment, until: null }, today);
        if (entry === null || "date" in (moment.when as object)) return;
        const last = entry.to ?? (entry.from.length === 7 ? `${entry.from}-31` : entry.from);
        expect(last >= today).toBe(true);
        expect(entry.from < daysLater(today, 400)).toBe(true);
      }),
    );
  });
});

describe("calendarOf", () => {
  it("is in order and within twelve months, whoever asks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...municipalities), fc.subarray([...formIds]), (municipality, forms) => {
        const context = { date: "2026-11-26", municipality, municipalities };
        const { dated, always } = calendarOf(dataset, answersOf({}), context, forms);
        const days = dated.map(({ from }) => (from.length === 7 ? `${from}-31` : from));
        expect(days).toEqual(days.toSorted());
        expect(dated.every(({ from }) => from >= "2026-11" && from < "2027-11-26")).toBe(true);
        expect(always.every(({ when }) => when === "always")).toBe(true);
      }),
    );
  });

  it("shows a municipality the moments of its own province alone", () => {
    const provincial = (name: string) => ids(at(name)).filter((id) => /flanders|limburg|fwvl/.test(id));
    expect(provincial("Hasselt")).toEqual(["limburg-projects"]);
    expect(provincial("Gent")).toEqual(["east-flanders-policy", "interreg-fwvl-opens", "east-flanders-education"]);
    expect(provincial("Aalst")).toEqual(["east-flanders-policy", "east-flanders-education"]);
    expect(provincial("Roeselare")).toEqual([
      "interreg-fwvl-opens",
      "west-flanders-south",
      "west-flanders-citizenship",
      "west-flanders-autumn",
    ]);
    expect(provincial("Leuven")).toEqual([]);
    expect(provincial("Mechelen")).toEqual([]);
  });

  it("follows the forms: those of the channel, or its own", () => {
    expect(ids(at("Leuven"), ["stedenband"])).toEqual([
      "multi-year-plan",
      "vvsg-globe-ends",
      "unused-credits",
      "sustainable-municipality-week",
      "agenda-2030",
    ]);
    expect(ids(at("Leuven"), ["jumelage"])).toContain("town-twinning-closes");
    expect(ids(at("Leuven"), ["humanitarian-aid"])).not.toContain("town-twinning-closes");
  });

  it("leaves grants out where none are wanted", () => {
    const without = ids(at("Roeselare"), [...formIds], answersOf({ money: { grants: "no" } }));
    expect(without).not.toContain("west-flanders-south");
    expect(without).toContain("multi-year-plan");
  });

  it("marks a date that is derived from earlier years", () => {
    const { dated } = calendarOf(dataset, answersOf({}), at("Hasselt"), formIds);
    const basis = Object.fromEntries(dated.map(({ moment }) => [moment.id, moment.basis]));
    expect(basis["limburg-projects"]).toBe("expected");
    expect(basis["multi-year-plan"]).toBe("fixed");
  });
});

describe("the dates of a channel", () => {
  it("come in order, and not after its last year", () => {
    const dates = (today: string) =>
      channelDates(dataset, "eu-town-twinning", today).map(({ moment, from }) => `${moment.id} ${from}`);
    expect(dates("2026-11-26")).toEqual([
      "networks-of-towns-opens 2026-12-17",
      "networks-of-towns-closes 2027-04",
      "town-twinning-closes 2027-09",
    ]);
    expect(dates("2027-10-01")).toEqual([]);
  });

  it("tell what is open all year", () => {
    expect(isOpenAllYear(dataset, "eui-city-to-city")).toBe(true);
    expect(isOpenAllYear(dataset, "eu-town-twinning")).toBe(false);
  });
});
