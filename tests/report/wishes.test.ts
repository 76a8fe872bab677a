// @vitest-environment node
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { benefitsOf } from "../../src/domain/facts/matrix";
import { withZeros } from "../../src/report/wishes";
import { dataset } from "../../tooling/support/dataset";

describe("wishes without points", () => {
  it("have none once another wish has some, and stay open otherwise", () => {
    expect(withZeros(dataset, NO_ANSWERS)).toBe(NO_ANSWERS);
    const { ambitions } = withZeros(dataset, { ...NO_ANSWERS, ambitions: { reciprocity: 2 } });
    expect(Object.keys(ambitions).toSorted()).toEqual(benefitsOf(dataset).toSorted());
    expect(ambitions).toMatchObject({ reciprocity: 2, "capacity-building": 0 });
  });
});
