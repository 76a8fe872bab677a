import type { Row, SuiteResult } from "./suite";
import { type Target, TARGETS } from "./targets";

/** What one program measured. */
export interface Measured {
  /** "Node 20.20.2", "Chromium 150, in a worker". */
  readonly program: string;
  readonly result: SuiteResult;
}

/** Where and when. */
export interface Circumstances {
  readonly machine: string;
  /** Programs that wanted to run at once, the bench among them, in the mean of a minute. */
  readonly load: number;
  /** ISO date. */
  readonly date: string;
  /** Programs that were not there to measure in. */
  readonly absent: readonly string[];
}

function milliseconds(time: number): string {
  if (time < 0.1) return time.toFixed(3);
  return time.toFixed(time < 10 ? 2 : 1);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function reached({ p95, exact }: Row, { measure, limit }: Target): boolean {
  return measure === "p95" ? p95 <= limit : (exact?.within ?? NaN) >= limit;
}

function targetText({ measure, limit }: Target): string {
  return measure === "p95" ? `p95 at most ${limit} ms` : `${100 * limit} % within budget`;
}

function targetsOf(row: Row): string {
  const targets = TARGETS[row.name] ?? [];
  return targets
    .map((target) => `${targetText(target)}: ${reached(row, target) ? "reached" : "**missed**"}`)
    .join("; ");
}

function rowLine(row: Row): string {
  const { name, runs, p50, p95, max, exact } = row;
  const pieces = exact === null ? ["", "", ""] : [percent(exact.within), `${exact.p95}`, `${exact.max}`];
  return `| ${[name, `${runs}`, ...[p50, p95, max].map(milliseconds), ...pieces, targetsOf(row)].join(" | ")} |`;
}

function table({ program, result }: Measured): string[] {
  return [
    `## ${program}`,
    "",
    "| case | runs | p50 ms | p95 ms | max ms | within budget | pieces p95 | pieces max | target |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |",
    ...result.rows.map(rowLine),
    "",
  ];
}

function missedBy({ p95, exact }: Row, { measure, limit }: Target): string {
  return measure === "p95"
    ? `p95 is ${milliseconds(p95)} ms, ${milliseconds(p95 - limit)} ms too much`
    : `${percent(exact?.within ?? NaN)} is within the budget, ${(100 * (limit - (exact?.within ?? NaN))).toFixed(1)} points too few`;
}

function notes(all: readonly Measured[]): string[] {
  const missed = all.flatMap(({ program, result }) =>
    result.rows.flatMap((row) =>
      (TARGETS[row.name] ?? [])
        .filter((target) => !reached(row, target))
        .map((target) => `- ${program}, ${row.name}: ${missedBy(row, target)}. ${target.because}`),
    ),
  );
  return ["## Targets that were missed", "", ...(missed.length === 0 ? ["None."] : missed), ""];
}

function sameDigits(all: readonly Measured[], absent: readonly string[]): string[] {
  const [first, ...rest] = all;
  const other = rest.filter(({ result }) => result.digits !== first?.result.digits).map(({ program }) => program);
  const verdict =
    other.length === 0
      ? `The same to the last digit in: ${all.map(({ program }) => program).join("; ")}.`
      : `**Other digits than in ${first?.program ?? ""}**: ${other.join("; ")}.`;
  const missing = absent.length === 0 ? [] : [`Not measured, for it was not there: ${absent.join(", ")}.`];
  return [
    "## Digits",
    "",
    "Forty sampled and forty exact answers, 20,000 plain draws and the readings of five profiles, compared as text.",
    verdict,
    ...missing,
    "",
  ];
}

/** True when every program gave the same digits. */
export function digitsAgree(all: readonly Measured[]): boolean {
  return new Set(all.map(({ result }) => result.digits)).size === 1;
}

/** The text of docs/benchmarks.md. */
export function benchmarkDocument(all: readonly Measured[], { machine, load, date, absent }: Circumstances): string {
  return [
    "# Benchmarks of the engine",
    "",
    "Written by `npm run bench`; do not edit. Nothing here is a test: times depend on the machine and what else it does.",
    "",
    `Measured on ${date}: ${machine}. Load of the machine meanwhile: ${load.toFixed(1)} (1 is the bench alone).`,
    "",
    "- 400 made-up municipalities (seed 20261124, drawn as in `npm run analyse`), after a warm-up; smallest change and",
    "  readings over the first 100, plain draws with 60 seeds, the large data set 30 times. The best of three rounds,",
    "  quantile by quantile: what else the machine does only makes a round slower.",
    "- Exact: over the full simplex of weights, or over those that agree with the answers; the attainable forms, or all",
    "  eight; the first rank alone (with pairwise indices and central weights), or all ranks as well. Budget: 200,000",
    "  pieces. A run over the budget counts with the time until it gave up.",
    "- Reference: for 100,000 draws with ranks and pairwise indices at 8 x 8 the R package smaa (C core) needs 330 ms on such",
    "  a machine. That figure and the targets are those of the method; a target in time is compared with p95.",
    "",
    ...all.flatMap(table),
    ...notes(all),
    ...sameDigits(all, absent),
  ].join("\n");
}
