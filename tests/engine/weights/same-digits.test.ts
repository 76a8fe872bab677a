import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawOrdinal } from "../../../src/engine/variants/ordinal";
import { drawnRobustness, sampledRobustness } from "../../../src/engine/weights/sample/sample";
import type { RobustnessProblem } from "../../../src/engine/weights/problem";

const POWERS = ["cbrt", "exp", "expm1", "hypot", "log", "log1p", "log10", "log2", "pow", "random", "sqrt"] as const;
const ANGLES = ["acos", "acosh", "asin", "asinh", "atan", "atanh", "atan2", "cos", "cosh", "sin", "sinh"] as const;
/** Functions of which ECMAScript leaves the last digits to the browser (21.3.2: "implementation-approximated"). */
const APPROXIMATED = [...POWERS, ...ANGLES, "tan", "tanh"] as const;

const ENGINE = new URL("../../../src/engine/", import.meta.url);

/** The source of a file of the engine and of everything that it imports, without comments. */
function sourcesFrom(name: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
  if (seen.has(name)) return seen;
  const file = new URL(`${name}.ts`, ENGINE);
  const text = readFileSync(file, "utf8");
  seen.set(name, text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""));
  for (const [, next] of text.matchAll(/from "(\.[^"]+)"/g)) {
    const { pathname } = new URL(next ?? "", file);
    if (pathname.startsWith(ENGINE.pathname)) sourcesFrom(pathname.slice(ENGINE.pathname.length), seen);
  }
  return seen;
}

const PROBLEM: RobustnessProblem = {
  values: [
    [1, 0, 1 / 3, 1 / 2],
    [1 / 3, 1, 0, 1 / 2],
    [2 / 3, 1 / 3, 2 / 3, 0],
  ],
  weights: [3, 2, 2, 1],
  region: "agreeing",
};

afterEach(() => vi.restoreAllMocks());

describe("the path of the samples", () => {
  it.each(["weights/sample/sample", "variants/variants"])(
    "names no function that a browser may round as it likes (%s)",
    (start) => {
      const sources = sourcesFrom(start);
      expect(sources.size).toBeGreaterThan(2);
      const found = [...sources].flatMap(([name, text]) =>
        [...text.matchAll(/\*\*|\bMath\.(\w+)|\bMath\b(?!\.)/g)]
          .filter(([, used]) => used === undefined || (APPROXIMATED as readonly string[]).includes(used))
          .map(([match]) => `${name}: ${match}`),
      );
      expect(found).toEqual([]);
    },
  );

  it("calls none of them", () => {
    const spies = APPROXIMATED.map((name) => vi.spyOn(Math, name));
    sampledRobustness(PROBLEM);
    drawnRobustness(PROBLEM, 2000, 1);
    const demands = [{ id: "a", asked: 2, weight: 2, delivered: [0, 1, 2] }];
    drawOrdinal(demands, { seed: 1, samples: 100 }, () => undefined);
    const called = APPROXIMATED.filter((_, index) => spies[index]?.mock.calls.length !== 0);
    vi.restoreAllMocks();
    expect(called).toEqual([]);
  });
});
