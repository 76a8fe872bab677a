import { describe, expect, it } from "vitest";
import { icsText } from "../../../src/documents/ics/calendar-file";
import { LANGUAGES } from "../../../src/i18n/languages";
import type { CalendarEntry } from "../../../src/domain/facts/guidance";
import { calendarOf } from "../../../src/report/calendar";
import { dataset, formIds, municipalities } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { wordsIn } from "../../../tooling/support/words";

const municipality = municipalities.find((m) => m.name === "Roeselare") ?? null;
const context = { date: "2026-11-26", municipality, municipalities };
const entries = calendarOf(dataset, answersOf({}), context, formIds).dated;

function fileOf(language: (typeof LANGUAGES)[number], list: readonly CalendarEntry[] = entries): string {
  return icsText(wordsIn(language), { entries: list, channels: dataset.channels, today: "2026-11-26" });
}

/** Content lines with what was folded put together again. */
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");
const only = (id: string) => entries.filter(({ moment }) => moment.id === id);

describe.each(LANGUAGES)("a calendar file in %s", (language) => {
  const text = fileOf(language);

  it("has lines of at most 75 octets that end in CRLF", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it("has an event for each entry, with an id of its own and what RFC 5545 asks", () => {
    const lines = unfolded(text);
    const values = (name: string) => lines.filter((line) => line.startsWith(name));
    expect(lines.slice(0, 3)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0", expect.stringMatching(/^PRODID:/)]);
    for (const name of ["BEGIN:VEVENT", "END:VEVENT", "UID:", "DTSTAMP:20261126T000000Z", "DTSTART;VALUE=DATE:"])
      expect(values(name), name).toHaveLength(entries.length);
    expect(new Set(values("UID:")).size).toBe(entries.length);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)?:/);
  });
});

describe("the events", () => {
  it("end on the day after their last day; a month lasts the month", () => {
    const dates = (id: string) => unfolded(fileOf("nl", only(id))).filter((line) => /^DT(START|END)/.test(line));
    expect(dates("west-flanders-south")).toEqual(["DTSTART;VALUE=DATE:20270314", "DTEND;VALUE=DATE:20270315"]);
    expect(dates("multi-year-plan")).toEqual(["DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20270101"]);
    expect(dates("sustainable-municipality-week")).toEqual([
      "DTSTART;VALUE=DATE:20270918",
      "DTEND;VALUE=DATE:20270926",
    ]);
  });

  it("say where they are expected, and where to go", () => {
    const lines = unfolded(fileOf("nl", only("west-flanders-south")));
    expect(lines).toContain("STATUS:TENTATIVE");
    expect(lines.find((line) => line.startsWith("SUMMARY:"))).toMatch(/Verwacht: kijk de datum na\.$/);
    expect(lines).toContain("URL:https://www.west-vlaanderen.be/wereldhuis");
    expect(unfolded(fileOf("nl", only("multi-year-plan")))).toContain("STATUS:CONFIRMED");
  });

  it("write commas, semicolons and line breaks as text", () => {
    const lines = unfolded(fileOf("nl", only("multi-year-plan")));
    expect(lines.find((line) => line.startsWith("SUMMARY:"))).toContain("actie\\, de werktijd en het geld");
    expect(lines.find((line) => line.startsWith("DESCRIPTION:"))).not.toMatch(/(?<!\\)[,;]/);
  });
});
