import { describe, expect, it } from "vitest";
import { counterfactuals } from "../../src/engine/counterfactual/counterfactual";
import { groupAdvice } from "../../src/engine/group/group";
import { allSets } from "../../src/engine/portfolio/portfolio";
import { advise, formOf } from "../../src/engine/score/advise";
import { runningAdvice } from "../../src/engine/score/running";
import { robustnessOf, rivalOf } from "../../src/engine/weights/robustness";
import { dataset } from "../../tooling/support/dataset";
import { adviceCase, readAdviceCase } from "../support/advice-cases";

const on = (name: string) => {
  const answers = adviceCase(name);
  const advice = advise(dataset, answers);
  const robustness = robustnessOf(advice, answers.duels);
  if (robustness === null) throw new Error(name);
  return { answers, advice, robustness, rival: rivalOf(advice, robustness) };
};

describe("inputs on which method 1 fell short", () => {
  it.each([
    ["combo", ["points"]],
    ["five-way-tie", []],
    ["g1", ["points"]],
    ["g2", []],
    ["g3", ["points"]],
    ["x-disaster-all2-small", ["points"]],
    ["x-nopartner-ste", []],
    ["x-short-ste", ["points"]],
    ["zero-capacity", ["points"]],
  ])("%s opens without a fault, and tells what became of it", (name, kinds) => {
    const { faults, notes } = readAdviceCase(name);
    expect(faults).toEqual([]);
    expect(notes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it("no partner municipality wanted: forms without conflict come first, a stedenband asks for one", () => {
    const { advice } = on("x-nopartner-ste");
    expect(advice.possible[0]?.forms).toEqual(["global-networks", "private-sector-cooperation"]);
    expect(formOf(advice, "stedenband")?.conflicts).toEqual([{ kind: "partner-region", options: ["no-partner"] }]);
    expect(advice.contenders).not.toContain("stedenband");
  });

  it("at most one year: short-term exchange first, and the conflict of a stedenband is said", () => {
    const { advice, robustness } = on("x-short-ste");
    expect(advice.possible[0]?.forms).toEqual(["short-term-exchange"]);
    expect(formOf(advice, "stedenband")?.conflicts.map(({ kind }) => kind)).toEqual(["term"]);
    expect(robustness.forms.map(({ form, verdict }) => [form, verdict])).toEqual([
      ["short-term-exchange", "possible"],
      ["humanitarian-aid", "possible"],
    ]);
  });

  it("a disaster: relief, the only form that answers it, is first always", () => {
    const { advice, robustness, rival } = on("x-disaster-all2-small");
    expect(advice.possible[0]?.forms).toEqual(["humanitarian-aid"]);
    expect(robustness.forms.map(({ form, verdict }) => [form, verdict])).toEqual([["humanitarian-aid", "always"]]);
    expect(rival).toBeNull();
  });

  it("nobody and no euro: nothing fits, first free some working time, and two forms lack a named amount", () => {
    const { advice } = on("zero-capacity");
    expect(new Set(advice.forms.filter((f) => f.possible).map((f) => f.standing))).toEqual(new Set(["after-freeing"]));
    expect(formOf(advice, "jumelage")?.staff).toMatchObject({ standing: "after-freeing", need: null, toFree: null });
    const lacking = advice.forms.filter((f) => !f.possible).map((f) => [f.form, f.staff.lacking, f.money.lacking]);
    expect(lacking).toEqual([
      ["stedenband", 0.5, 10_000],
      ["indirect-cooperation", null, 5000],
    ]);
  });

  it("five equal forms: a tie everywhere", () => {
    const { advice, robustness, rival } = on("five-way-tie");
    expect(advice.possible[0]?.forms).toHaveLength(5);
    const top = robustness.forms.slice(0, 5);
    expect(top.map(({ verdict, first, alone, same }) => [verdict, first, alone, same.length])).toEqual(
      top.map(() => ["always", 1, 0, 4]),
    );
    expect(rival).toMatchObject({ leaderShare: 1, rivalShare: 1 });
  });

  it("sets promise nothing that nobody knows, and changes stay inside the purse", () => {
    const { answers, advice } = on("combo");
    expect(allSets(dataset, answers).some(({ standing }) => standing === "fits")).toBe(false);
    expect(runningAdvice(advice)).toMatchObject({
      delivered: 13,
      forms: [{ form: "jumelage", word: "reshape" }],
      adds: { form: "private-sector-cooperation", pluses: 5 },
    });
    const moved = counterfactuals(dataset, answers).flatMap(({ smallest }) => smallest?.changes ?? []);
    const pluses = moved.filter(({ path }) => path.startsWith("ambitions.")).map(({ to }) => to);
    expect(pluses.every((to) => typeof to === "number")).toBe(true);
  });

  it("three persons with three first forms: what all can accept is a stedenband", () => {
    const group = groupAdvice(
      dataset,
      ["g1", "g2", "g3"].map((id) => ({ id, answers: adviceCase(id) })),
    );
    expect(group.mostOftenFirst).toHaveLength(3);
    expect(group.compromise).toEqual(["stedenband"]);
    expect(group.rows[0]).toMatchObject({ form: "stedenband", acceptable: true });
  });
});
