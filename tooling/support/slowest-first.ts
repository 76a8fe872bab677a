import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that take longest: 275 to 55 s each on two cores. */
const SLOWEST = [
  "tests/e2e/accessibility.test.ts",
  "tests/e2e/focus.test.ts",
  "tests/cli/advise.test.ts",
  "tests/e2e/kill.test.ts",
  "tests/screen/truth.test.ts",
  "tests/fuzz/data-files.test.ts",
  "tests/e2e/narrow.test.ts",
  "tests/e2e/site.test.ts",
  "tests/e2e/kept.test.ts",
  "tests/wording/truth.test.ts",
  "tests/cli/check-data.test.ts",
];

const place = ({ moduleId }: TestSpecification) => {
  const found = SLOWEST.findIndex((name) => moduleId.endsWith(name));
  return found === -1 ? SLOWEST.length : found;
};

/** Starts the longest test files first, so that no core is left waiting for the last one. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the method of the class, not that of arrays
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
