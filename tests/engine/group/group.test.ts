import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/domain/answers";
import { groupAdvice } from "../../../src/engine/group/group";
import { groupTable, type PersonFit } from "../../../src/engine/group/table";
import { dataset, formIds } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { minus, over, plus, rational, NONE, signOf, toDouble } from "../../support/fractions";
import { vectorCases } from "../../support/method-2";
import { anySituation } from "../../support/situations";

interface Case {
  readonly name: string;
  readonly forms: readonly string[];
  readonly people: readonly Omit<PersonFit, "conflicts">[];
  readonly answers?: readonly (Answers & { readonly person: string })[];
  readonly expected: {
    readonly heard: readonly string[];
    readonly rows: readonly {
      readonly form: string;
      readonly fits: readonly string[];
      readonly mean: number;
      readonly worst: number;
      readonly acceptable: boolean;
    }[];
    readonly compromise: readonly string[];
    readonly mostOftenFirst: readonly string[];
  };
}

describe.each(vectorCases("group") as readonly Case[])("$name (group)", ({ forms, people, answers, expected }) => {
  const table = groupTable(
    forms,
    people.map((person) => ({ ...person, conflicts: {} })),
  );

  it("has the same rows in the same order", () => {
    const rows = table.rows.map(({ form, fits, acceptable }) => ({
      form,
      acceptable,
      fits: fits.map(({ delivered, asked }) => `${delivered}/${asked}`),
    }));
    expect(rows).toEqual(expected.rows.map(({ form, acceptable, fits }) => ({ form, acceptable, fits })));
    table.rows.forEach(({ mean, worst }, i) => {
      expect(mean).toBeCloseTo(expected.rows[i]?.mean ?? NaN, 12);
      expect(worst).toBeCloseTo(expected.rows[i]?.worst ?? NaN, 12);
    });
  });

  it("proposes the same compromise beside the votes", () => {
    expect(table.compromise).toEqual(expected.compromise);
    expect(table.mostOftenFirst).toEqual(expected.mostOftenFirst);
    expect(table.rows[0]?.fits.map(({ person }) => person)).toEqual(expected.heard);
  });

  it.runIf(answers)("hears those who asked something, from their answers", () => {
    const found = groupAdvice(
      dataset,
      (answers ?? []).map((given) => ({ id: given.person, answers: given })),
    );
    const heard = found.rows[0]?.fits.map(({ person }) => person);
    expect([heard, found.compromise]).toEqual([expected.heard, expected.compromise]);
  });
});

const person = (id: string, parts: Partial<Answers>) => ({ id, answers: answersOf(parts) });

describe("several respondents of one municipality", () => {
  const rich = { staff: { now: 1, freed: 0 }, money: { now: 20_000, freed: 0 } } as const;
  const one = person("x", { ambitions: { reciprocity: 3 }, municipality: "13011", ...rich });
  const two = person("y", { ambitions: { "global-citizenship": 3 }, municipality: "36011", ...rich });

  it("share people and money: the most frequent known answer, or the one that is chosen", () => {
    const poor = person("z", {
      ambitions: { reciprocity: 3 },
      staff: { now: 0.2, freed: 0 },
      money: { now: "unknown" },
    });
    const group = groupAdvice(dataset, [poor, one, two]);
    expect(group.shared.find(({ path }) => path === "staff.now")?.answers).toEqual([
      { value: 1, people: ["x", "y"] },
      { value: 0.2, people: ["z"] },
    ]);
    expect(group.individuals.every(({ advice }) => advice.situation.meansNow.fte === 1)).toBe(true);
    expect(group.compromise).toEqual(["stedenband"]);
    const chosen = groupAdvice(dataset, [poor, one, two], { "staff.now": 0.2 });
    expect(chosen.rows[0]).toMatchObject({ form: "stedenband", acceptable: true });
    expect(chosen.compromise).toEqual(["jumelage", "indirect-cooperation"].toSorted());
  });

  it("names municipalities that differ, and what one leaving changes", () => {
    const group = groupAdvice(dataset, [one, two]);
    expect(group.municipalities).toEqual(["13011", "36011"]);
    expect(group.removals.map(({ id, changes }) => [id, changes])).toEqual([
      ["x", true],
      ["y", false],
    ]);
    expect(groupAdvice(dataset, [one]).removals).toEqual([]);
  });

  it("puts a form first that fewer persons find in conflict", () => {
    const rows = ["p", "q"].map((id) => ({ person: id, asked: 3, delivered: { a: 3, b: 2 }, conflicts: { a: 1 } }));
    expect(groupTable(["a", "b"], rows)).toMatchObject({ compromise: ["b"], mostOftenFirst: ["a"] });
  });

  it("is empty for nobody, and names a bad answer or an id that is there twice", () => {
    expect(groupAdvice(dataset, [])).toMatchObject({
      compromise: [],
      concordance: null,
      mostOftenFirst: [],
    });
    const bad = person("b", { ambitions: { reciprocity: NaN as 0 } });
    expect(() => groupAdvice(dataset, [one, bad])).toThrow("respondents[1].answers.ambitions.reciprocity: not-a-level");
    expect(() => groupAdvice(dataset, [one, one])).toThrow("respondents[1].id: duplicate");
  });

  it("agrees with a recount in fractions, for any respondents", () => {
    fc.assert(
      fc.property(fc.array(anySituation, { minLength: 1, maxLength: 5 }), (list) => {
        const group = groupAdvice(
          dataset,
          list.map((answers, i) => ({ id: `p${i}`, answers })),
        );
        for (const { fits, mean, worst, acceptable } of group.rows) {
          const parts = fits.map(({ delivered, asked }) => rational(delivered, asked));
          const sum = parts.reduce(plus, NONE);
          expect(mean).toBeCloseTo(toDouble(over(sum, rational(Math.max(1, parts.length)))), 12);
          const low = parts.toSorted((a, b) => signOf(minus(a, b)))[0] ?? NONE;
          expect(worst).toBeCloseTo(toDouble(low), 12);
          expect(acceptable).toBe(parts.length > 0 && signOf(minus(low, rational(2, 3))) >= 0);
        }
        expect(group.rows.map(({ form }) => form).toSorted()).toEqual(formIds.toSorted());
        const w = group.concordance;
        expect(w === null || (w >= 0 && w <= 1)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
