import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equals } from "@vitest/expect";
import { equal } from "../../src/domain/values/equal";

/** The same value with the keys of every object in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)] as const);
  return Object.fromEntries(entries.toReversed());
}

describe("equal", () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: null }, false],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [[1], [1, undefined], false],
    [null, undefined, false],
    [null, {}, false],
    ["1", 1, false],
  ])("%j and %j: %j", (a, b, expected) => {
    expect(equal(a, b)).toBe(expected);
    expect(equal(b, a)).toBe(expected);
  });

  it("holds for any value and itself with its keys in another order", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(equal(value, turned(value))).toBe(true);
      }),
    );
  });

  it("holds for two values where Vitest says so", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(equal(a, b)).toBe(equals(a, b));
      }),
    );
  });
});
