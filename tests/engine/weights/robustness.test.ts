import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterDuels, advise } from "../../../src/engine/score/advise";
import { robustnessOf, FIRST, FULL, rivalOf } from "../../../src/engine/weights/robustness";
import { dataset } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";
import { anySituation } from "../../support/situations";
import { asking, smallData } from "../../support/small-data";

const even = answersOf({
  ambitions: {
    "civil-society-involvement": 2,
    "private-sector-involvement": 1,
    reciprocity: 2,
    "capacity-building": 1,
    "global-citizenship": 3,
  },
  occasions: ["young-people"],
  partnerRegion: "global-south",
});

describe("robustnessOf", () => {
  it("knows nothing without pluses or without a possible form", () => {
    expect(robustnessOf(advise(dataset, answersOf({})))).toBeNull();
    expect(robustnessOf(advise(smallData([]), asking([1])))).toBeNull();
  });

  it("says the same for the same seed, and leaves the proofs for later when told", () => {
    const advice = advise(dataset, even);
    expect(robustnessOf(advice, [], FULL)).toEqual(robustnessOf(advice, [], FULL));
    expect(robustnessOf(advice, [], FIRST)?.forms.every(({ verdict }) => verdict === null)).toBe(true);
  });

  it("for any answers ranks add up, verdicts and shares agree, and the same forms share every place", () => {
    fc.assert(
      fc.property(anySituation, (answers) => {
        const advice = advise(dataset, answers);
        const robustness = robustnessOf(advice, answers.duels, { ...FIRST, prove: true });
        expect(robustness === null).toBe(!advice.scored);
        for (const { ranks, first, alone, verdict, same } of robustness?.forms ?? []) {
          expect(ranks.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(alone).toBeLessThanOrEqual(first);
          expect([verdict === "always" && first < 1, verdict === "never" && alone > 0]).toEqual([false, false]);
          expect(same.length > 0 && alone > 0).toBe(false);
        }
        expect(robustness?.forms.map(({ form }) => form) ?? advice.contenders).toEqual(advice.contenders);
      }),
      { numRuns: 60 },
    );
  });
});

describe("rivalOf", () => {
  const rival = (levels: readonly (readonly number[])[], asked: readonly number[]) => {
    const data = smallData(levels.map((row, i) => ({ id: "abc"[i] ?? "", levels: row })));
    const advice = advise(data, asking(asked));
    return rivalOf(advice, robustnessOf(advice) ?? { forms: [], points: 1, seed: 1, duels: [] });
  };

  it("names who is close, or first more often than the leader; of a tie the others too", () => {
    // Equal pluses, opposite strengths: half and half.
    expect(
      rival(
        [
          [3, 0],
          [0, 3],
        ],
        [3, 3],
      ),
    ).toMatchObject({ leader: "a", rival: "b" });
    // b leads by one plus and is first in most weightings; a is far behind.
    expect(
      rival(
        [
          [1, 0],
          [3, 2],
        ],
        [3, 3],
      ),
    ).toBeNull();
    // a leads with 4 pluses, b and c with 3 each are first in a third of the weightings, as a is.
    const three = rival(
      [
        [2, 2, 0],
        [3, 0, 0],
        [0, 3, 0],
      ],
      [3, 3, 3],
    );
    expect(three?.leader).toBe("a");
    expect(three?.rivalShare).toBeCloseTo(1 / 3, 2);
  });
});

describe("after a duel", () => {
  const advice = advise(dataset, even);
  const duel = { heavier: "occasion", lighter: "reciprocity" };

  it("the list follows the share of first place among equal conflicts, and says so", () => {
    const robustness = robustnessOf(advice, [duel]);
    if (robustness === null) throw new Error("no robustness");
    const after = afterDuels(advice, robustness);
    const shares = after.contenders.map((id) => robustness.forms.find(({ form }) => form === id)?.first ?? 0);
    expect(after.orderedBy).toBe("share");
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(after.possible[0]?.forms).toEqual(["international-youth-work"]);
    expect(after.forms.map(({ form }) => form).toSorted()).toEqual(advice.forms.map(({ form }) => form).toSorted());
  });

  it("stays as it is without one, or when it was even or no longer counts", () => {
    for (const duels of [
      [],
      [{ even: ["occasion", "reciprocity"] as const }],
      [{ heavier: "x", lighter: "reciprocity" }],
    ]) {
      const robustness = robustnessOf(advice, duels);
      expect(robustness && afterDuels(advice, robustness)).toBe(advice);
    }
  });

  it("a duel against the pluses does not count", () => {
    const against = { heavier: "private-sector-involvement", lighter: "global-citizenship" };
    expect(robustnessOf(advice, [against, duel])?.duels).toEqual([duel]);
  });
});
