import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { asksYouthCouncil, groundsOf } from "../../../src/report/note/legal";
import { lackingFor, noteMeans, noteYears } from "../../../src/report/note/means";
import { noteOf } from "../../../src/report/note/note";
import { NOTE_CASES, noteReport } from "../../support/note-cases";
import { anySituation } from "../../support/situations";

const ids = (rows: readonly { readonly form: string }[]) => rows.map(({ form }) => form);
const about = (name: keyof typeof NOTE_CASES, decide: readonly string[] | null = null) => {
  const report = noteReport(NOTE_CASES[name]);
  return { report, note: noteOf(report, decide) };
};

describe("what the note is about", () => {
  it.each([
    ["beside", "add", ["international-youth-work"]],
    ["fresh", "add", ["stedenband"]],
    ["wait", "not-yet", ["stedenband"]],
    ["tie", "choose", ["jumelage", "indirect-cooperation"]],
    ["ending", "go-on", []],
    ["nobody", "not-yet", ["stedenband"]],
    ["nothing", "nothing", []],
    ["aid", "add", ["humanitarian-aid"]],
    ["unanswered", "check", ["stedenband"]],
  ] as const)("%s: %s", (name, kind, forms) => {
    const { note } = about(name);
    expect([note.kind, ids(note.forms)]).toEqual([kind, forms]);
  });

  it("is what was chosen on screen, without what runs already", () => {
    const { note } = about("beside", ["jumelage", "stedenband", "indirect-cooperation"]);
    expect([note.kind, ids(note.forms)]).toEqual(["add", ["stedenband"]]);
    expect(about("beside", ["jumelage", "indirect-cooperation"]).note.kind).toBe("go-on");
  });

  it("counts points with what runs, and names the next form with what it would add", () => {
    const { note } = about("beside");
    expect([note.delivery.running, note.delivery.total, note.delivery.asked]).toEqual([12, 14, 14]);
    expect(note.runnerUp).toMatchObject({ row: { form: "stedenband" }, adds: 0 });
    expect(ids(note.redundant)).toEqual(["jumelage", "indirect-cooperation"]);
  });

  it("says what comes first of what is possible, and nothing where there is nobody", () => {
    expect(ids(about("wait").note.possible)).toEqual(["global-networks", "private-sector-cooperation"]);
    expect(about("nobody").note.possible).toEqual([]);
  });
});

describe("the channels of a note", () => {
  const supports = (form: string) => (one: { readonly channel: { readonly forms: readonly string[] } }) =>
    one.channel.forms.includes(form);

  it("are those of the forms that it is about, not of those on top of the list", () => {
    const { report, note } = about("beside", ["stedenband"]);
    expect(ids(report.top)).not.toContain("stedenband");
    expect(note.channels.length).toBeGreaterThan(0);
    expect(note.channels).toEqual(report.channels.filter(supports("stedenband")));
  });

  it("are those of what goes on, where nothing new is proposed", () => {
    const { note } = about("ending");
    const goesOn = note.running.filter(({ advice }) => advice.word !== "phase-out").map(({ row }) => row.form);
    expect(note.channels.every((match) => goesOn.some((form) => supports(form)(match)))).toBe(true);
  });
});

describe("what a note on help after a disaster is", () => {
  it("urgent, where the help is for a year at most, and what begins is nothing else", () => {
    const urgent = (name: keyof typeof NOTE_CASES, decide: readonly string[] | null = null) =>
      about(name, decide).note.urgent;
    expect(urgent("aid")).toBe(true);
    expect(urgent("aid", ["humanitarian-aid", "stedenband"])).toBe(false);
    expect(urgent("fresh", ["humanitarian-aid"])).toBe(false);
    const long = noteReport({ ...NOTE_CASES.aid, term: "2-3" });
    expect(noteOf(long, ["humanitarian-aid"]).urgent).toBe(false);
  });
});

describe("the main risk of a note", () => {
  it("is that of each form, once; of what goes on where nothing is new; of none where nothing is asked", () => {
    const told = (name: keyof typeof NOTE_CASES) =>
      about(name).note.risks.map(({ risk, rows }) => [risk.id, ids(rows)]);
    expect(told("fresh")).toEqual([["support-ends", ["stedenband"]]]);
    expect(told("tie")).toEqual([
      ["programme-ends", ["jumelage"]],
      ["association-stops", ["indirect-cooperation"]],
    ]);
    expect(told("ending")).toEqual([["support-ends", ["stedenband"]]]);
    expect(told("nothing")).toEqual([]);
  });

  it("is the first of the page for the college", () => {
    const { report, note } = about("fresh");
    expect(note.risks.map(({ risk }) => risk)).toEqual(report.brief.risks.slice(0, 1));
  });
});

describe("people and money of a note", () => {
  it("gives what runs its part first, and leaves nothing for the new form", () => {
    const { report, note } = about("beside");
    const money = noteMeans(report, note, "euroPerYear");
    expect(money).toMatchObject({ needed: 5000, toFree: 2000, lacking: null, left: null, freedForRunning: 2000 });
    expect(money.nothingForNew).toBe(true);
    const [stedenband] = report.ranking.filter(({ form }) => form === "stedenband");
    if (stedenband === undefined) throw new Error("no stedenband");
    expect(lackingFor(report, note, stedenband, "euroPerYear")).toMatchObject({ lacking: 10_000 });
    expect(lackingFor(report, note, stedenband, "fte")).toMatchObject({ lacking: 0.2 });
  });

  it("asks credit for what runs beyond what there is, whether that can be freed or nobody said so", () => {
    const extra = (freed: number | undefined) => {
      const report = noteReport({
        ...NOTE_CASES.beside,
        money: { now: 3000, ...(freed === undefined ? {} : { freed }) },
      });
      return noteMeans(report, noteOf(report, null), "euroPerYear");
    };
    expect(extra(undefined)).toMatchObject({ freedForRunning: 0, extraForRunning: 2000 });
    expect(extra(500)).toMatchObject({ freedForRunning: 500, extraForRunning: 500 });
    expect(extra(5000)).toMatchObject({ freedForRunning: 2000, extraForRunning: 2000 });
  });

  it("says what is left, or what is lacking", () => {
    const fresh = about("fresh");
    expect(noteMeans(fresh.report, fresh.note, "fte")).toMatchObject({ left: 0.1, toFree: null, lacking: null });
    const wait = about("wait");
    expect(noteMeans(wait.report, wait.note, "fte")).toMatchObject({ left: null, lacking: 0.3 });
    expect(noteMeans(wait.report, wait.note, "euroPerYear")).toMatchObject({ lacking: 7000 });
  });

  it("begins with the year after the advice and ends with the plan", () => {
    const { report, note } = about("fresh");
    expect(noteYears(report, note)).toEqual([2027, 2028, 2029, 2030, 2031]);
  });

  it("never has left what could only be freed, and tells at most one thing of what is unknown", () => {
    fc.assert(
      fc.property(anySituation, fc.constantFrom("fte", "euroPerYear"), (answers, resource) => {
        const report = noteReport(answers);
        const { now, freed, needed, left, toFree, lacking } = noteMeans(report, noteOf(report, null), resource);
        const known = now !== null && needed !== null;
        const told = (left ?? 0) - (toFree ?? 0) - (lacking ?? 0);
        expect(told).toBeCloseTo(known ? now - needed : 0, 6);
        expect(left ?? 0).toBeLessThanOrEqual(now ?? 0);
        expect(freed === null || (toFree ?? 0) <= freed).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the legal grounds of a note", () => {
  it("ask the youth council where young people are meant, and name the end of a link where one may end", () => {
    const named = (name: keyof typeof NOTE_CASES) => {
      const { report, note } = about(name);
      return groundsOf(report, note);
    };
    expect(asksYouthCouncil(named("beside"))).toBe(true);
    expect(asksYouthCouncil(named("fresh"))).toBe(false);
    expect(named("ending").map(({ id }) => id)).toContain("ending");
    expect(named("fresh").map(({ id }) => id)).not.toContain("ending");
  });

  it("number their sources from 2 on, each once", () => {
    const { report, note } = about("beside");
    const seen = groundsOf(report, note).flatMap((ground) => ground.seen);
    const numbers = new Map(seen.map(({ number, source }) => [source.id, number]));
    expect([...numbers.values()]).toEqual(Array.from({ length: numbers.size }, (_, index) => index + 2));
    for (const { number, source } of seen) expect(numbers.get(source.id)).toBe(number);
  });
});
