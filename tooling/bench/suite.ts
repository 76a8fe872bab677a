// What is measured; the same code runs in Node and in a worker of each browser.
import { Bench } from "tinybench";
import type { Answers } from "../../src/domain/answers";
import type { Dataset } from "../../src/domain/dataset";
import { advise } from "../../src/engine/score/advise";
import { portfolio } from "../../src/engine/portfolio/portfolio";
import { variantsOf } from "../../src/engine/variants/variants";
import { exactRobustness, finish } from "../../src/engine/weights/exact/robustness";
import { robustnessProblem } from "../../src/engine/weights/named-problem";
import { drawnRobustness, sampledRobustness } from "../../src/engine/weights/sample/sample";
import { counterfactuals } from "../../src/engine/counterfactual/counterfactual";
import type { Region, RobustnessProblem } from "../../src/engine/weights/problem";

/** Everything the suite works on; plain data, so that it can be sent to a browser. */
export interface SuiteInput {
  readonly dataset: Dataset;
  readonly profiles: readonly Answers[];
  readonly big: { readonly dataset: Dataset; readonly answers: Answers };
  /** 8 forms x 8 criteria for the plain draws. */
  readonly square: RobustnessProblem;
}

/** Times of one case, in milliseconds. */
export interface Row {
  readonly name: string;
  readonly runs: number;
  p50: number;
  p95: number;
  max: number;
  /** Exact cases only: share of the runs within the piece budget, and pieces looked at. */
  readonly exact: { readonly within: number; readonly p95: number; readonly max: number } | null;
}

/** Times of all cases, and digits of answers, to be compared between programs. */
export interface SuiteResult {
  readonly rows: readonly Row[];
  readonly digits: string;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** Rounds of which the best counts, quantile by quantile: what else the machine does only makes a round slower. */
const ROUNDS = 3;

/** Times each item once a round, after a warm-up of `warm` items. */
async function timed<T>(name: string, items: readonly T[], work: (item: T) => unknown, warm = 50): Promise<Row> {
  let next = 0;
  const turn = (): void => {
    work(items[next % items.length] as T);
    next += 1;
  };
  const row: Row = { name, runs: items.length, p50: Infinity, p95: Infinity, max: Infinity, exact: null };
  for (let round = 0; round < ROUNDS; round += 1) {
    const options = { time: 0, iterations: items.length, warmupTime: 0 };
    const bench = new Bench({ ...options, warmupIterations: round === 0 ? warm : 0 }).add(name, turn);
    await bench.warmup();
    await bench.run();
    const samples = bench.getTask(name)?.result?.samples ?? [];
    row.p50 = Math.min(row.p50, quantile(samples, 0.5));
    row.p95 = Math.min(row.p95, quantile(samples, 0.95));
    row.max = Math.min(row.max, quantile(samples, 1));
  }
  return row;
}

function problemsOf(input: SuiteInput, forms: "attainable" | "all", region: Region): RobustnessProblem[] {
  const { dataset, profiles } = input;
  return profiles.flatMap((answers) => {
    const problem = robustnessProblem(dataset, answers, advise(dataset, answers), { forms, region });
    return problem === null ? [] : [problem];
  });
}

async function exactRow(problems: readonly RobustnessProblem[], name: string, asked: "first" | "ranks"): Promise<Row> {
  const answers = problems.map((problem) => finish(exactRobustness(problem, { asked })));
  const pieces = answers.map((answer) => answer.pieces);
  const within = answers.filter((answer) => answer.kind === "exact").length / answers.length;
  const row = await timed(name, problems, (problem) => finish(exactRobustness(problem, { asked })), 0);
  return { ...row, exact: { within, p95: quantile(pieces, 0.95), max: quantile(pieces, 1) } };
}

async function exactRows(input: SuiteInput): Promise<Row[]> {
  const rows: Row[] = [];
  for (const forms of ["attainable", "all"] as const)
    for (const region of ["simplex", "agreeing"] as const)
      for (const asked of ["first", "ranks"] as const) {
        const ranks = asked === "first" ? "first rank" : "all ranks";
        rows.push(await exactRow(problemsOf(input, forms, region), `exact, ${ranks}, ${region}, ${forms}`, asked));
      }
  return rows;
}

/** Answers whose digits must not depend on the program: sampled, drawn and exact ones, and the readings. */
function digits({ dataset, profiles, square }: SuiteInput, problems: readonly RobustnessProblem[]): string {
  return JSON.stringify([
    problems.slice(0, 40).map((problem) => sampledRobustness(problem)),
    problems.slice(0, 40).map((problem) => finish(exactRobustness(problem))),
    drawnRobustness(square, 20_000, 1),
    profiles.slice(0, 5).map((answers) => variantsOf(dataset, answers)),
  ]);
}

/** Runs all cases. */
export async function runSuite(input: SuiteInput): Promise<SuiteResult> {
  const { dataset, profiles, big, square } = input;
  const agreeing = problemsOf(input, "attainable", "agreeing");
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);
  const few = profiles.slice(0, 100);
  const many = Array.from({ length: 30 }, () => big);
  const rows = [
    await timed("deterministic advice", profiles, (answers) => advise(dataset, answers), 400),
    await timed("deterministic advice, 200 forms x 30 criteria", many, (of) => advise(of.dataset, of.answers), 10),
    ...(await exactRows(input)),
    await timed("sampled answer (4,096 points)", agreeing, (problem) => sampledRobustness(problem)),
    await timed("100,000 plain draws, 8 x 8", seeds, (seed) => drawnRobustness(square, 100_000, seed), 20),
    await timed("readings, one call", few, (answers) => variantsOf(dataset, answers), 20),
    await timed("smallest change", few, (answers) => counterfactuals(dataset, answers), 20),
    await timed("combinations", profiles, (answers) => portfolio(dataset, answers), 100),
  ];
  return { rows, digits: digits(input, agreeing) };
}
