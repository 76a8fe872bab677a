import { channelsFor } from "../../src/report/match/channels";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/domain/values/freeze";
import type { Answers } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { buildReport, reportForm } from "../../src/report/build";
import { anyAnswers } from "../support/arbitraries";
import { dataset, formIds, municipalities } from "../../tooling/support/dataset";
import { NOWHERE } from "../support/nowhere";
import { answersOf } from "../../tooling/support/dossiers";

const context = { date: "2026-11-23", municipality: municipalities[0] ?? null };

function report(answers: Answers) {
  const counted = answers;
  return buildReport(dataset, counted, advise(dataset, counted), { ...context });
}

describe("buildReport", () => {
  it("tells when nothing was asked: no ranks, no top, all forms", () => {
    const { ranking, top, headline, comparison } = report(answersOf({}));
    expect(headline.kind).toBe("nothing-asked");
    expect(top).toEqual([]);
    expect(ranking.map((row) => [row.rank, row.tied])).toEqual(formIds.map(() => [null, 1]));
    expect(comparison.forms).toHaveLength(4);
  });

  it("ranks within each part of the list", () => {
    const poor = { staff: { now: 0, freed: 0 }, money: { now: 0, freed: 0 } };
    const { ranking, top } = report(answersOf({ ambitions: { "capacity-building": 3 }, ...poor }));
    expect(ranking.map((row) => [row.form, row.part, row.rank, row.tied])).toEqual([
      ["short-term-exchange", "possible", 1, 1],
      ["global-networks", "possible", 2, 2],
      ["private-sector-cooperation", "possible", 2, 2],
      ["humanitarian-aid", "possible", 4, 3],
      ["international-youth-work", "possible", 4, 3],
      ["jumelage", "possible", 4, 3],
      ["stedenband", "not-now", 1, 1],
      ["indirect-cooperation", "not-now", 2, 1],
    ]);
    // The best of all must wait, and the advice is about that.
    expect(top.map((form) => form.form)).toEqual(["stedenband"]);
  });

  it("lists every question of a page with its answer, also where it was left open", () => {
    const rows = report(answersOf({ term: "1-1", staff: { now: 0.2 } })).answerRows;
    expect(rows.find((row) => row.question.id === "term")).toMatchObject({ step: "term", page: "term", value: "1-1" });
    expect(rows.filter((row) => row.question.id === "staff-freed")).toMatchObject([{ value: undefined }]);
    expect(rows.every((row) => row.page !== null)).toBe(true);
  });

  it("lists what was answered elsewhere behind the first step, without a page", () => {
    const rows = report(answersOf({ themes: ["health"] })).answerRows;
    expect(rows.filter((row) => row.page === null)).toMatchObject([
      { step: "about", question: { id: "themes" }, value: ["health"] },
    ]);
    const first = rows.filter(({ step }) => step === "about");
    expect(first.at(-1)?.question.id).toBe("themes");
    expect(rows.slice(0, first.length)).toEqual(first);
  });

  it("names the pages of the guide and the public pages that it used, each once", () => {
    const { sources, top } = report(answersOf({ ambitions: { "civil-society-involvement": 3 } }));
    expect(top).toHaveLength(5);
    expect(sources.guidePages).toEqual([4, 5, 10, 15, 19, 35]);
    const seen = sources.seen.map((s) => `${s.where} ${s.date}`);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(0);
  });

  it("is plain data, the same each time, and leaves its input alone", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        deepFreeze(answers);
        const one = report(answers);
        expect(report(answers)).toEqual(one);
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        expect(structuredClone(one)).toEqual(one);
      }),
      { numRuns: 50 },
    );
  });

  it("compares the form that delivers most, and the first of the list as far as there is room", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { comparison, ranking } = report(answers);
        const delivered = ranking.map(({ advice }) => advice.delivered);
        const compared = ranking.filter(({ form }) => comparison.forms.includes(form));
        expect(comparison.forms).toEqual(compared.map(({ form }) => form));
        expect(Math.max(...compared.map(({ advice }) => advice.delivered))).toBe(Math.max(...delivered));
      }),
      { numRuns: 50 },
    );
  });

  it("goes into the forms of its proposal, or else into those of the headline", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { headline, top, ranking, brief } = report(answers);
        const first = headline.kind === "top" ? headline.forms : [];
        const about = brief.forms.length > 0 ? brief.forms : first;
        expect(top.slice(0, about.length).map((form) => form.form)).toEqual(
          ranking.map(({ form }) => form).filter((form) => about.includes(form)),
        );
        expect(ranking.slice(0, first.length).map((row) => row.rank)).toEqual(first.map(() => 1));
        expect(ranking.map((row) => row.form).toSorted()).toEqual(formIds.toSorted());
      }),
      { numRuns: 50 },
    );
  });
});

describe("what stands around the top group", () => {
  const municipality = municipalities.find((m) => m.nis === "36015") ?? null;
  const answers = answersOf({ municipality: "36015", ambitions: { "civil-society-involvement": 3 } });
  const advice = advise(dataset, answers);
  const placed = { ...NOWHERE, municipality, municipalities };
  const around = buildReport(dataset, answers, advice, placed);

  it("has the channels of all its forms once, in one order", () => {
    expect(around.top.length).toBeGreaterThan(1);
    const funding = channelsFor(
      around.channels,
      around.top.map(({ form }) => form),
    );
    const ids = funding.map((m) => m.channel.id);
    expect(new Set(ids)).toEqual(new Set(around.top.flatMap((form) => form.channels.map((m) => m.channel.id))));
    expect(ids).toHaveLength(new Set(ids).size);
    const verdicts = funding.map((m) => ["fits", "check", "not"].indexOf(m.verdict));
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => a - b));
  });

  it("has the examples of all its forms, the own municipality's first", () => {
    expect(around.examples[0]?.practice.municipalities).toContain("36015");
    // An example of two of the forms stands there once.
    const all = around.top.flatMap((form) => form.practices.map(({ practice }) => practice.id));
    expect(around.examples).toHaveLength(new Set(all).size);
  });

  it("has steps of every form, with those that are done", () => {
    const doneSteps = { stedenband: ["choose-theme", "ask-vvsg"] };
    const { steps } = buildReport(dataset, answers, advice, { ...placed, doneSteps });
    const done = (all: typeof steps) => all.flatMap((s) => s.steps.filter((step) => step.done).map(({ id }) => id));
    expect(steps.map((s) => s.form)).toEqual(around.ranking.map((row) => row.form));
    expect(steps.filter((s) => s.top).map((s) => s.form)).toEqual(around.top.map((form) => form.form));
    expect(done(steps)).toEqual(["choose-theme", "ask-vvsg"]);
    expect(done(around.steps)).toEqual([]);
  });
});

describe("reportForm", () => {
  const answers = answersOf({});
  const advice = advise(dataset, answers);

  it("gives everything about one form", () => {
    const form = reportForm(dataset, answers, advice, "humanitarian-aid", NOWHERE);
    expect(form.combinesWith).toEqual(["stedenband"]);
    expect(form.needs.fte).toBeNull();
    expect(form.needs.euroPerYear).toMatchObject({ minimum: 0, status: "reading" });
    expect(form.practices.length).toBeGreaterThan(0);
    expect(form.channels.length).toBeGreaterThan(0);
  });

  it("throws for a form that does not exist", () => {
    expect(() => reportForm(dataset, answers, advice, "moon", NOWHERE)).toThrow(RangeError);
  });
});
