import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { advise } from "../../src/engine/score/advise";
import { robustnessOf } from "../../src/engine/weights/robustness";
import { headlineOf } from "../../src/report/headline";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const of = (parts: Partial<Answers>) => headlineOf(advise(dataset, answersOf(parts)));
const rich = { staff: { now: 1, freed: 0 }, money: { now: 20_000, freed: 0 } } as const;
const NONE = { staff: [], money: [] };
const poor = { staff: { now: 0.1, freed: 0 }, money: { now: 500, freed: 0 } } as const;

describe("headlineOf", () => {
  it("says that nothing was asked", () => {
    expect(of({})).toEqual({ kind: "nothing-asked" });
    expect(of({ ambitions: { reciprocity: 0 }, ...rich })).toEqual({ kind: "nothing-asked" });
  });

  it("names the one form that fits best", () => {
    expect(of({ ambitions: { reciprocity: 3, "capacity-building": 3 }, ...rich })).toEqual({
      kind: "top",
      forms: ["stedenband"],
      delivered: 6,
      asked: 6,
      running: null,
      conflicts: [],
      nobody: false,
      toFree: [],
      unknown: { need: NONE, capacity: NONE, running: NONE },
      everyForm: false,
      robustness: null,
      rival: null,
      others: [],
      doubt: null,
      better: null,
    });
  });

  it("names the whole group of a tie, and of which of them it is unknown what they need", () => {
    const headline = of({ ambitions: { "civil-society-involvement": 3 }, ...rich });
    expect(headline).toMatchObject({ kind: "top", delivered: 3, better: null });
    if (headline.kind !== "top") return;
    expect(headline.forms).toHaveLength(5);
    expect(headline.unknown.need).toEqual({ staff: headline.forms.filter((f) => f !== "stedenband"), money: [] });
  });

  it("speaks of what runs, with the form that adds most", () => {
    const ambitions = { "global-citizenship": 3, "civil-society-involvement": 3 } as const;
    expect(of({ ambitions, runningForms: ["jumelage"], ...rich })).toMatchObject({
      running: { delivered: 5, asked: 6, adds: { form: "international-youth-work", pluses: 1 } },
    });
  });

  it("says what the first form gives up when no possible form meets every condition", () => {
    const headline = of({
      ambitions: { reciprocity: 3 },
      occasions: ["encounter"],
      partnerRegion: "europe",
      term: "1-1",
      ...rich,
    });
    expect(headline).toMatchObject({ conflicts: [{ conflicts: [{ kind: expect.any(String) as string }] }] });
  });

  it("begins with it when there is nobody", () => {
    const headline = of({ ambitions: { reciprocity: 2 }, staff: { now: 0, freed: 0 }, money: rich.money });
    expect(headline).toMatchObject({ nobody: true, unknown: { need: NONE } });
  });

  it("names the rival once the shares are known", () => {
    const answers = answersOf({ ambitions: { "private-sector-involvement": 2, "global-citizenship": 3 }, ...rich });
    const advice = advise(dataset, answers);
    const headline = headlineOf(advice, robustnessOf(advice));
    expect(headline).toMatchObject({
      forms: ["stedenband"],
      robustness: [{ verdict: "possible" }],
      rival: { leader: "stedenband", rival: "international-youth-work" },
    });
  });

  it("says when every form shares the first place", () => {
    const ambitions = { "civil-society-involvement": 1, "political-administrative-involvement": 1 } as const;
    expect(of({ ambitions, ...rich })).toMatchObject({ everyForm: true, delivered: 2, asked: 2 });
    expect(of({ ambitions: { ...ambitions, reciprocity: 2 }, ...rich })).toMatchObject({ everyForm: false });
  });

  it("says what needs an effort", () => {
    const staff = { now: 0.3, freed: 0.2 };
    const headline = of({ ambitions: { "capacity-building": 3 }, staff, money: { now: 10_000 } });
    expect(headline).toMatchObject({
      forms: ["stedenband"],
      toFree: [{ form: "stedenband", fte: 0.2, euroPerYear: null }],
      unknown: { need: NONE },
    });
  });

  it("does not let an effort on money hide that the need for staff is unknown", () => {
    const answers = {
      occasions: ["local-organisations"],
      staff: { now: 1 },
      money: { now: 3000, freed: 3000 },
    } as const;
    expect(of(answers)).toMatchObject({
      forms: ["indirect-cooperation"],
      toFree: [{ form: "indirect-cooperation", fte: null, euroPerYear: 2000 }],
      unknown: { need: { staff: ["indirect-cooperation"], money: [] } },
    });
  });

  it("tells an answer that is missing from a need that the source does not tell", () => {
    expect(of({ ambitions: { "capacity-building": 3 } })).toMatchObject({
      unknown: { need: NONE, capacity: { staff: ["stedenband"], money: ["stedenband"] } },
    });
  });

  it("names a better form that is not possible now, with both things that lack", () => {
    expect(of({ ambitions: { "capacity-building": 3 }, ...poor })).toMatchObject({
      kind: "top",
      forms: ["short-term-exchange"],
      delivered: 2,
      better: {
        forms: ["stedenband"],
        delivered: 3,
        asked: 3,
        conflicts: 0,
        lackingFte: 0.4,
        lackingEuroPerYear: 9500,
      },
    });
  });

  it("leaves out the resource that is no problem", () => {
    const answers = { ambitions: { "capacity-building": 3 }, staff: poor.staff, money: rich.money } as const;
    expect(of(answers)).toMatchObject({ better: { lackingFte: 0.4, lackingEuroPerYear: null } });
  });

  it("is silent about a form that is not possible now and does not deliver more", () => {
    expect(of({ ambitions: { reciprocity: 2 }, ...poor })).toMatchObject({ kind: "top", better: null });
  });

  it("says when nothing at all is possible", () => {
    const demanding = {
      ...dataset,
      workForms: dataset.workForms.map((form) => ({
        ...form,
        needs: { ...form.needs, fte: dataset.workForms.find((f) => f.id === "stedenband")?.needs.fte ?? null },
      })),
    };
    const advice = advise(demanding, answersOf({ ambitions: { "capacity-building": 3 }, ...poor }));
    expect(headlineOf(advice)).toEqual({
      kind: "none-possible",
      better: {
        forms: ["stedenband"],
        delivered: 3,
        asked: 3,
        conflicts: 0,
        lackingFte: 0.4,
        lackingEuroPerYear: 9500,
      },
    });
  });
});
