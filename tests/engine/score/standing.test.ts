import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Standing } from "../../../src/domain/advice";
import { resourceStanding, standingOf, standingTogether, sumOfNeeds } from "../../../src/engine/score/standing";
import { situationOf } from "../../../src/engine/score/situation";
import { dataset, workForm } from "../../../tooling/support/dataset";
import { answersOf } from "../../../tooling/support/dossiers";

type Row = [
  need: number | null,
  now: number | null,
  freed: number | null,
  shared: boolean,
  standing: Standing,
  over: number | null,
  toFree: number | null,
  lacking: number | null,
  unknown: string | null,
];

const ROWS: readonly Row[] = [
  [0.5, 0.7, 0, false, "fits", 0.2, 0, 0, null],
  [0.3, 0.1 + 0.2, null, false, "fits", 0, 0, 0, null],
  [0.5, 0.3, 0.2, false, "after-freeing", null, 0.2, 0, null],
  [0.5, 0.3, 1, false, "after-freeing", null, 0.2, 0, null],
  [0.5, 0.29, 0.2, false, "not-now", null, 0.21, 0.01, null],
  [10_000, 6000, 0, false, "not-now", null, 4000, 4000, null],
  [0.5, 0.2, null, false, "cannot-tell", null, 0.3, null, "capacity"],
  [0.5, null, 3, false, "cannot-tell", null, null, null, "capacity"],
  [null, 0.2, 0, false, "cannot-tell", null, null, null, "need"],
  [null, 0, 0.2, false, "cannot-tell", null, null, null, "need"],
  [null, 0, null, false, "cannot-tell", null, null, null, "need"],
  [null, 0, 0, false, "after-freeing", null, null, null, null],
  [0.5, 0.7, 0, true, "cannot-tell", 0.2, 0, 0, "running"],
  [0.5, 0.3, 0.2, true, "cannot-tell", null, 0.2, 0, "running"],
  [0.5, 0.3, 0, true, "not-now", null, 0.2, 0.2, null],
];

describe("resourceStanding", () => {
  it.each(ROWS)("need %s, now %s, freed %s, shared %s: %s", (need, now, freed, shared, ...expected) => {
    const [standing, over, toFree, lacking, unknown] = expected;
    const found = resourceStanding(need, { now, freed, shared });
    expect(found).toMatchObject({ standing, need, now, freed, over, toFree, lacking, unknown });
  });

  it("cannot tell whether nothing is enough for a little, and says it fits when there is some", () => {
    const euro = (now: number) => resourceStanding(0, { now, freed: 0, shared: false }, true);
    expect(euro(0)).toMatchObject({ standing: "cannot-tell", unknown: "need" });
    expect(euro(100)).toMatchObject({ standing: "fits", over: 100 });
  });

  it("is never worse with more, and with what lacks freed as well it is no shortage", () => {
    const ORDER: readonly Standing[] = ["not-now", "after-freeing", "cannot-tell", "fits"];
    const amount = fc.option(fc.integer({ min: 0, max: 200 }).map((n) => n / 100));
    const known = fc.integer({ min: 0, max: 200 }).map((n) => n / 100);
    fc.assert(
      fc.property(amount, known, known, known, fc.boolean(), (need, now, freed, more, shared) => {
        const before = resourceStanding(need, { now, freed, shared });
        const after = resourceStanding(need, { now: now + more, freed, shared });
        expect(ORDER.indexOf(after.standing)).toBeGreaterThanOrEqual(ORDER.indexOf(before.standing));
        const enough = resourceStanding(need, { now, freed: freed + (before.lacking ?? 0), shared });
        expect(enough.standing).not.toBe("not-now");
      }),
    );
  });
});

describe("one form beside what runs", () => {
  const situation = (fte: number, euro: number, runningForms: readonly string[] = []) =>
    situationOf(dataset, answersOf({ staff: { now: fte, freed: 0 }, money: { now: euro, freed: 0 }, runningForms }));
  const { needs } = workForm("stedenband");

  it("counts the worse of people and money", () => {
    expect(standingOf(needs, situation(0.5, 10_000), []).standing).toBe("fits");
    expect(standingOf(needs, situation(0.4, 10_000), []).standing).toBe("not-now");
    expect(standingOf(needs, situation(1, 9999), [])).toMatchObject({ standing: "not-now", money: { lacking: 1 } });
  });

  it("has what others are known to need no longer, and cannot fit beside an unknown need", () => {
    const indirect = workForm("indirect-cooperation").needs;
    expect(standingOf(indirect, situation(1, 12_000), [needs]).money).toMatchObject({ standing: "not-now", now: 2000 });
    expect(standingOf(needs, situation(1, 20_000), [indirect])).toMatchObject({
      standing: "cannot-tell",
      staff: { standing: "cannot-tell", unknown: "running" },
      money: { standing: "fits", now: 15_000, over: 5000 },
    });
  });

  it("has neither what could be freed, where others need more than there is", () => {
    const indirect = workForm("indirect-cooperation").needs;
    const means = (now: number, freed: number) =>
      standingOf(needs, situationOf(dataset, answersOf({ staff: { now: 1, freed: 0 }, money: { now, freed } })), [
        indirect,
      ]).money;
    // Running takes 5,000: all of what is there now and 2,000 of what could be freed.
    expect(means(3000, 12_000)).toMatchObject({ standing: "after-freeing", now: 0, freed: 10_000, toFree: 10_000 });
    expect(means(3000, 2000)).toMatchObject({ standing: "not-now", now: 0, freed: 0, lacking: 10_000 });
    expect(means(6000, 2000)).toMatchObject({ standing: "not-now", now: 1000, freed: 2000, lacking: 7000 });
  });

  it("adds a set up, at least where a need is not named", () => {
    const all = [needs, workForm("indirect-cooperation").needs];
    const [fte, euro] = [sumOfNeeds(all, "fte"), sumOfNeeds(all, "euroPerYear")];
    expect([fte, euro]).toEqual([
      { known: 0.5, atLeast: true },
      { known: 15_000, atLeast: false },
    ]);
    expect(standingTogether(fte, euro, situation(1, 15_000))).toMatchObject({
      standing: "cannot-tell",
      money: { standing: "fits" },
    });
    expect(standingTogether(fte, euro, situation(0.4, 15_000)).standing).toBe("not-now");
  });
});
