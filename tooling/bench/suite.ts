// The measured cases; the same code runs in Node and in a worker of each browser.
import { Bench } from "tinybench";
import type { Answers } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/facts/dataset";
import { advise } from "../../src/engine/score/advise";
import { portfolioOf } from "../../src/engine/portfolio/portfolio";
import { variantsOf } from "../../src/engine/variants/variants";
import { nextDuel } from "../../src/engine/duels/duels";
import { regionOf } from "../../src/engine/weights/region";
import { randomFrom, sharesOf, spread } from "../../src/engine/weights/sample";
import { robustnessOf, FIRST } from "../../src/engine/weights/robustness";
import { counterfactuals } from "../../src/engine/counterfactual/counterfactual";

/** Everything the suite works on: plain data that can be sent to a browser. */
export interface SuiteInput {
  readonly dataset: Dataset;
  readonly profiles: readonly Answers[];
  readonly big: { readonly dataset: Dataset; readonly answers: Answers };
}

/** Times of one case, in milliseconds. */
export interface Row {
  readonly name: string;
  readonly runs: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** Times of all cases, and digits of answers for comparison between programs. */
export interface SuiteResult {
  readonly rows: readonly Row[];
  readonly digits: string;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Rounds of which the best counts, per quantile: other activity on the machine only makes a round slower. */
const ROUNDS = 3;

/** Times each item once per round, after warming up with `warm` items. */
async function timed<T>(name: string, items: readonly T[], work: (item: T) => unknown, warm = 50): Promise<Row> {
  let next = 0;
  const turn = (): void => {
    work(items[next % items.length] as T);
    next += 1;
  };
  const row: Row = { name, runs: items.length, p50: Infinity, p95: Infinity, p99: Infinity, max: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    const options = { time: 0, iterations: items.length, warmupTime: 0 };
    const bench = new Bench({ ...options, warmupIterations: round === 0 ? warm : 0 }).add(name, turn);
    await bench.warmup();
    await bench.run();
    const samples = bench.getTask(name)?.result?.samples ?? [];
    row.p50 = Math.min(row.p50, quantile(samples, 0.5));
    row.p95 = Math.min(row.p95, quantile(samples, 0.95));
    row.p99 = Math.min(row.p99, quantile(samples, 0.99));
    row.max = Math.min(row.max, quantile(samples, 1));
  }
  return row;
}

/** Answers whose digits must not depend on the program: certainty, next duel, and variants. */
function digits({ dataset, profiles }: SuiteInput): string {
  return JSON.stringify([
    profiles.slice(0, 40).map((answers) => robustnessOf(advise(dataset, answers))),
    profiles.slice(0, 40).map((answers) => nextDuel(advise(dataset, answers))),
    profiles.slice(0, 5).map((answers) => variantsOf(dataset, answers)),
  ]);
}

/** Draws over unordered weightings, and the size of the form x criteria table. */
const [DRAWS, SIDE] = [100_000, 8];

function drawPlaces(seed: number): unknown {
  const region = regionOf(SIDE, []);
  if (region === null) throw new RangeError("an empty region");
  const random = randomFrom(seed);
  const values = Array.from({ length: SIDE }, () => Array.from({ length: SIDE }, () => Math.floor(random() * 4) / 3));
  return sharesOf(values, spread(region, DRAWS, seed));
}

/** Runs all cases. */
export async function runSuite(input: SuiteInput): Promise<SuiteResult> {
  const { dataset, profiles, big } = input;
  const advices = profiles.map((answers) => advise(dataset, answers));
  const few = profiles.slice(0, 100);
  const many = Array.from({ length: 30 }, () => big);
  const manyDraws = Array.from({ length: 30 }, (_, seed) => seed);
  const rows = [
    await timed("deterministic advice", profiles, (answers) => advise(dataset, answers), 400),
    await timed("deterministic advice, 200 forms x 30 criteria", many, (of) => advise(of.dataset, of.answers), 10),
    await timed("first answer (4,096 points)", advices, (advice) => robustnessOf(advice, [], FIRST)),
    await timed("full answer (16,384 points) with proofs", advices, (advice) => robustnessOf(advice)),
    await timed("100,000 plain draws, 8 x 8", manyDraws, drawPlaces, 5),
    await timed("question what weighs more", advices, (advice) => nextDuel(advice)),
    await timed("variants", few, (answers) => variantsOf(dataset, answers), 20),
    await timed("smallest change", few, (answers) => counterfactuals(dataset, answers), 20),
    await timed("combinations", profiles, (answers) => portfolioOf(dataset, answers), 100),
  ];
  return { rows, digits: digits(input) };
}
