import * as fc from "fast-check";

/** Cases of each fuzz test. */
export const FUZZ_CASES = 10_000;

/** The same cases in every run, so that a failure is never chance; another seed by FUZZ_SEED. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_125);

/** Stops a case that is not as it should be. */
export function must(good: boolean, what: string): void {
  if (!good) throw new Error(what);
}

/** Tries a check on many cases, prints with which seed, and gives back on how many it held. */
export function fuzz<T>(name: string, cases: fc.Arbitrary<T>, check: (value: T) => void): number {
  console.log(`fuzz ${name}: ${FUZZ_CASES} cases, seed ${SEED}`);
  let held = 0;
  const counted = fc.property(cases, (value) => {
    check(value);
    held += 1;
  });
  fc.assert(counted, { numRuns: FUZZ_CASES, seed: SEED });
  return held;
}

/** The same for checks that wait. */
export async function fuzzAsync<T>(
  name: string,
  cases: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): Promise<number> {
  console.log(`fuzz ${name}: ${FUZZ_CASES} cases, seed ${SEED}`);
  let held = 0;
  const counted = fc.asyncProperty(cases, async (value) => {
    await check(value);
    held += 1;
  });
  await fc.assert(counted, { numRuns: FUZZ_CASES, seed: SEED });
  return held;
}

/** One change of a text: at a place (0 to 1), so many characters go and these come. */
interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

/** Signs and words that mean something to the readers of our files. */
const TOKENS = [
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"',
  "null",
  "true",
  "-1",
  "1e999",
  "0.5",
  "\\u0000",
  "\n",
  "- ",
  "&a",
  "*a",
];

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.integer({ min: 0, max: 12 }),
  put: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 8, unit: "binary" })),
});

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { at, drop, put }) => {
    const from = Math.floor(at * now.length);
    return now.slice(0, from) + put + now.slice(from + drop);
  }, text);
}

/** A good text with one to five changes, or cut off somewhere. */
export function damaged(good: readonly string[]): fc.Arbitrary<string> {
  const base = fc.constantFrom(...good);
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(base, fc.array(edit, { minLength: 1, maxLength: 5 })).map(([t, e]) => apply(t, e)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(base, fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([text, share]) => text.slice(0, Math.floor(share * text.length))),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  );
}

/** Puts a value somewhere in a copy of a JSON value: the numbers choose the way down; where it ends, the value goes in. */
function planted(root: unknown, way: readonly number[], value: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof root !== "object" || root === null) return value;
  const keys = Object.keys(root);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  if (Array.isArray(root))
    return root.map((item: unknown, i) => (String(i) === key ? planted(item, rest, value) : item));
  return { ...root, [key]: planted((root as Record<string, unknown>)[key], rest, value) };
}

/** Values that come from elsewhere in such files, or from nowhere. */
const strange = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    -1,
    1e21,
    0.123,
    "",
    "none",
    "unknown",
    "no-opinion",
    [],
    {},
    ["stedenband"],
    "__proto__",
  ),
);

/** A good JSON value in which one to four values were replaced: still JSON, no longer what it should be. */
export function altered(good: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), strange);
  return fc
    .tuple(fc.constantFrom(...good), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([root, changes]) => changes.reduce<unknown>((now, [way, value]) => planted(now, way, value), root));
}
