import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOver } from "../../src/i18n/lay-over";

const below = { title: "a", part: { one: "b", two: ["c", "d"] } };
const { letrec } = fc;
const { nested } = letrec((tie) => ({
  text: fc.oneof(fc.string(), fc.array(fc.string())),
  nested: fc.dictionary(fc.constantFrom("a", "b", "c"), fc.oneof(tie("text"), tie("nested"))),
}));

describe("texts laid over others", () => {
  it("replace the same key, at any depth, and leave the others", () => {
    expect(layOver(below, { part: { one: "x" } })).toEqual({ title: "a", part: { one: "x", two: ["c", "d"] } });
    expect(below.part.one).toBe("b");
  });

  it("replace a list as a whole", () => {
    expect(layOver(below, { part: { two: ["x"] } }).part.two).toEqual(["x"]);
  });

  it("keep a key that is not below: the check of the data finds it", () => {
    expect(layOver(below, { more: "x" })).toEqual({ ...below, more: "x" });
  });

  it("change nothing where there are none, and are all where nothing is below", () => {
    fc.assert(
      fc.property(nested, (one) => {
        expect(layOver(one, {})).toEqual(one);
        expect(layOver({}, one)).toEqual(one);
        expect(layOver(one, one)).toEqual(one);
      }),
    );
  });
});
