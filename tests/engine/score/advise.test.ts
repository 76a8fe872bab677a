import { describe, expect, it } from "vitest";
import type { FormAdvice } from "../../../src/domain/advice";
import type { Answers } from "../../../src/domain/answers";
import { advise, compareScores } from "../../../src/engine/score/advise";
import { benefits, dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

const on = (parts: Partial<Answers>) => advise(dataset, answersOf(parts));
const poor = { staff: { now: 0.1, freed: 0 }, money: { now: 1000, freed: 0 } } as const;

describe("advise", () => {
  it("gives no score and no ranking when nothing was asked", () => {
    const advice = on({ ambitions: { reciprocity: 0, "capacity-building": "no-opinion" }, term: "no-preference" });
    expect(advice).toMatchObject({ scored: false, asked: 0, attainable: [], notNow: [], topOfAll: [] });
    expect(advice.forms.map((f) => f.form).toSorted()).toEqual(formIds.toSorted());
  });

  it("counts by hand: reciprocity 3 twice, citizenship 3, long term", () => {
    const advice = on({ ambitions: { reciprocity: 3, "global-citizenship": 3 }, double: ["reciprocity"], term: "3-3" });
    const counted = Object.fromEntries(advice.forms.map((f) => [f.form, f.delivered]));
    expect(advice.asked).toBe(2 * 3 + 3 + 2);
    expect(counted).toEqual({
      stedenband: 2 * 3 + 2 + 2,
      jumelage: 2 * 2 + 2 + 2,
      "indirect-cooperation": 2 * 2 + 2 + 2,
      "international-youth-work": 2 * 1 + 3 + 2,
      "private-sector-cooperation": 2 * 2 + 1 + 2,
      "global-networks": 2 * 2 + 0 + 2,
      "short-term-exchange": 2 * 2 + 1 + 1,
      "humanitarian-aid": 2 * 1 + 1 + 1,
    });
  });

  it("puts equal scores in one group: ranks skip, lower euro threshold first, then id", () => {
    const advice = on({ ambitions: { "civil-society-involvement": 3 } });
    expect(advice.attainable).toEqual([
      {
        rank: 1,
        forms: ["humanitarian-aid", "international-youth-work", "jumelage", "indirect-cooperation", "stedenband"],
      },
      { rank: 6, forms: ["private-sector-cooperation", "short-term-exchange"] },
      { rank: 8, forms: ["global-networks"] },
    ]);
  });

  it("splits the list in attainable and not now, each with ranks of its own", () => {
    const advice = on({ ambitions: { "capacity-building": 3 }, ...poor });
    expect(advice.notNow).toEqual([
      { rank: 1, forms: ["stedenband"] },
      { rank: 2, forms: ["indirect-cooperation"] },
    ]);
    expect(advice.attainable[0]).toEqual({ rank: 1, forms: ["short-term-exchange"] });
    expect(advice.topOfAll).toEqual(["stedenband"]);
    expect(advice.forms.slice(-2).map((f) => f.form)).toEqual(["stedenband", "indirect-cooperation"]);
  });

  it("counts what is beyond the question as extra, worth nothing", () => {
    const advice = on({ ambitions: { reciprocity: 1, "capacity-building": 1 } });
    const stedenband = advice.forms.find((f) => f.form === "stedenband");
    expect(stedenband).toMatchObject({ delivered: 2, asked: 2, extra: 4 });
    expect(advice.topOfAll).toContain("short-term-exchange");
  });

  it("marks running forms and keeps them ranked", () => {
    const advice = on({ ambitions: { reciprocity: 3 }, runningForms: ["stedenband"] });
    expect(advice.forms.filter((f) => f.running).map((f) => f.form)).toEqual(["stedenband"]);
    expect(advice.topOfAll).toEqual(["stedenband"]);
    expect(on({ ambitions: { reciprocity: 3 }, runningForms: "none" }).forms.some((f) => f.running)).toBe(false);
  });

  it("says whether the term fits, and nothing when no term was asked", () => {
    const fits = (advice: ReturnType<typeof on>) => Object.fromEntries(advice.forms.map((f) => [f.form, f.termFits]));
    expect(fits(on({ term: "1-1" }))).toMatchObject({ stedenband: false, "humanitarian-aid": true });
    expect(fits(on({ ambitions: { reciprocity: 1 } }))).toMatchObject({ stedenband: null });
  });
});

describe("compareScores", () => {
  const score = (delivered: number, asked: number) => ({ delivered, asked }) as FormAdvice;

  it("compares fractions without dividing", () => {
    expect(compareScores(score(1, 3), score(2, 6))).toBe(0);
    expect(compareScores(score(2, 3), score(3, 5))).toBeLessThan(0);
    expect(compareScores(score(1, 3), score(1, 2))).toBeGreaterThan(0);
  });
});

describe("why the advice is no weighted sum", () => {
  const levels = (form: (typeof dataset.workForms)[number], ids: readonly string[]) =>
    ids.map((id) => form.cells[id]?.level ?? 0);
  const first = dataset.workForms.find((f) => f.id === "stedenband");

  it("stedenband equals or beats five other forms on all six benefits", () => {
    const best = first === undefined ? [] : levels(first, benefits);
    const beaten = dataset.workForms.filter(
      (form) => form.id !== "stedenband" && levels(form, benefits).every((level, index) => level <= (best[index] ?? 0)),
    );
    expect(beaten.map((f) => f.id).toSorted()).toEqual([
      "global-networks",
      "humanitarian-aid",
      "indirect-cooperation",
      "jumelage",
      "short-term-exchange",
    ]);
  });

  it("so no sum of all eight columns, each with a weight of 1 to 3, puts another form above it", () => {
    const columns = dataset.criteria.map((c) => c.id);
    const rows = dataset.workForms.map((form) => ({ id: form.id, levels: levels(form, columns) }));
    const winners = new Set<string>();
    for (let code = 0; code < 3 ** columns.length; code += 1) {
      const weights = columns.map((_, index) => 1 + (Math.floor(code / 3 ** index) % 3));
      const sums = rows.map((row) => row.levels.reduce<number>((sum, level, i) => sum + level * (weights[i] ?? 0), 0));
      winners.add(rows[sums.indexOf(Math.max(...sums))]?.id ?? "");
    }
    expect([...winners]).toEqual(["stedenband"]);
  });
});
