import { describe, expect, it } from "vitest";
import type { Answers, OwnSettings } from "../../../src/domain/answers";
import { advise } from "../../../src/engine/score/advise";
import { dataset } from "../../../tooling/support/dataset";
import { vectorCases } from "../../support/method-2";

interface Case {
  readonly name: string;
  readonly answers: Answers;
  readonly expected: {
    readonly asked: number;
    readonly delivered: Readonly<Record<string, number>>;
    readonly conflicts: Readonly<Record<string, readonly string[]>>;
    readonly standing: Readonly<Record<string, string>>;
    readonly attainable: readonly string[];
    readonly notNow: readonly string[];
  };
}

/** The reference numbers were computed on the context levels before those of 26 November 2026. */
const FORMER: OwnSettings = {
  occasions: {
    "own-policy": { jumelage: 0 },
    encounter: { stedenband: 0, "international-youth-work": 1 },
    "young-people": { "indirect-cooperation": 0 },
    "local-organisations": { "international-youth-work": 0, "private-sector-cooperation": 0 },
    "fair-economy": { jumelage: 2, "global-networks": 0 },
    "bounded-challenge": { stedenband: 2, jumelage: 2 },
  },
  partnerRegions: {
    "global-south": { "global-networks": 1 },
    elsewhere: { "humanitarian-aid": 0 },
    "no-partner": { "international-youth-work": 0 },
  },
};

describe.each(vectorCases("conditions-and-standing") as readonly Case[])(
  "$name (conditions-and-standing)",
  ({ answers, expected }) => {
    const { asked, forms } = advise(dataset, { ...answers, own: FORMER });
    const each = <T>(value: (form: (typeof forms)[number]) => T) =>
      Object.fromEntries(forms.map((form) => [form.form, value(form)]));
    const ids = (possible: boolean) => forms.filter((form) => form.possible === possible).map(({ form }) => form);

    it("asks and delivers as many pluses", () => {
      expect(asked).toBe(expected.asked);
      expect(each((form) => form.delivered)).toEqual(expected.delivered);
    });

    it("names the same conflicts", () => {
      expect(each((form) => form.conflicts.map(({ kind }) => kind))).toEqual(expected.conflicts);
    });

    it("judges people and money alike", () => {
      expect(each((form) => form.standing)).toEqual(expected.standing);
    });

    it("orders both parts of the list alike", () => {
      expect(ids(true)).toEqual(expected.attainable);
      expect(ids(false)).toEqual(expected.notNow);
    });
  },
);
