import { describe, expect, it } from "vitest";
import type { DuelAnswer } from "../../src/domain/answers";
import { duelOf, nextDuel } from "../../src/engine/duels/duels";
import { advise } from "../../src/engine/score/advise";
import type { Problem } from "../../src/engine/weights/problem";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { regionFor, valuesOf, type VectorCase, vectorCases } from "../support/method-2";

interface Expected {
  readonly leaderShare: number;
  readonly duel: null | {
    readonly pair: readonly [string, string];
    readonly shareOfFirstAnswer: number;
    readonly expectedLeaderShare: number;
  };
}

const TOLERANCE = 0.02;

describe.each(vectorCases("duels") as readonly VectorCase<Expected>[])("$name (duels)", ({ problem, expected }) => {
  it("asks the pair that gains most, or nothing", () => {
    const whole: Problem = {
      ...problem,
      ambitions: problem.ordered,
      values: valuesOf(problem),
      region: regionFor(problem),
      duels: [],
    };
    const duel = duelOf(whole);
    expect(duel?.pair ?? null).toEqual(expected.duel?.pair ?? null);
    if (duel === null || expected.duel === null) return;
    expect(Math.abs(duel.now - expected.leaderShare)).toBeLessThan(TOLERANCE);
    expect(Math.abs(duel.expected - expected.duel.expectedLeaderShare)).toBeLessThan(TOLERANCE);
    expect(Math.abs(duel.answers[0].part - expected.duel.shareOfFirstAnswer)).toBeLessThan(TOLERANCE);
  });
});

describe("duels one after another", () => {
  const advice = advise(
    dataset,
    answersOf({
      ambitions: {
        "civil-society-involvement": 2,
        "private-sector-involvement": 1,
        reciprocity: 2,
        "capacity-building": 1,
        "global-citizenship": 3,
      },
      occasions: ["young-people"],
      partnerRegion: "global-south",
    }),
  );
  const first = nextDuel(advice);

  it("never sets occasion against partner region, nor what the pluses ordered", () => {
    expect(first).not.toBeNull();
    expect(first?.pair).not.toEqual(["occasion", "partner-region"]);
    expect(first?.pair).not.toEqual(["capacity-building", "reciprocity"]);
  });

  it("does not ask an even pair again, and asks no more than two", () => {
    if (first === null) throw new Error("no duel");
    const even: DuelAnswer = { even: first.pair };
    expect(nextDuel(advice, [even])?.pair).not.toEqual(first.pair);
    const second = nextDuel(advice, [even]);
    if (second === null) throw new Error("no second duel");
    expect(nextDuel(advice, [even, { heavier: second.pair[0], lighter: second.pair[1] }])).toBeNull();
  });

  it("does not count a duel about what is not asked, or against the pluses", () => {
    const lost: readonly DuelAnswer[] = [
      { heavier: "political-administrative-involvement", lighter: "reciprocity" },
      { heavier: "capacity-building", lighter: "reciprocity" },
    ];
    expect(nextDuel(advice, lost)).toEqual(first);
  });
});
