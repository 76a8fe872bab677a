import type { Row, SuiteResult } from "./suite";
import { TARGETS } from "./targets";

/** The measurements of one program. */
export interface Measured {
  /** "Node 20.20.2", "Chromium 150, in a worker". */
  readonly program: string;
  readonly result: SuiteResult;
}

/** Where and when. */
export interface Circumstances {
  readonly machine: string;
  /** Mean load over a minute, including the benchmark itself. */
  readonly load: number;
  /** ISO date. */
  readonly date: string;
  /** Programs not available for measuring. */
  readonly absent: readonly string[];
}

function milliseconds(time: number): string {
  if (time < 0.1) return time.toFixed(3);
  return time.toFixed(time < 10 ? 2 : 1);
}

/** By how many milliseconds a case missed its target; null = reached, or no target. */
function missedBy(row: Row): number | null {
  const target = TARGETS[row.name];
  return target === undefined || row[target.at] <= target.most ? null : row[target.at] - target.most;
}

function targetOf(row: Row): string {
  const target = TARGETS[row.name];
  const verdict = missedBy(row) === null ? "reached" : "**missed**";
  return target === undefined ? "" : `${target.at} ${target.most} ms: ${verdict}`;
}

function rowLine(row: Row): string {
  const { name, runs, p50, p95, p99, max } = row;
  return `| ${[name, `${runs}`, ...[p50, p95, p99, max].map(milliseconds), targetOf(row)].join(" | ")} |`;
}

function table({ program, result }: Measured): string[] {
  return [
    `## ${program}`,
    "",
    "| case | runs | p50 ms | p95 ms | p99 ms | max ms | target |",
    "| --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ...result.rows.map(rowLine),
    "",
  ];
}

function notes(all: readonly Measured[]): string[] {
  const missed = all.flatMap(({ program, result }) =>
    result.rows.flatMap((row) => {
      const excess = missedBy(row);
      return excess === null ? [] : [`- ${program}, ${row.name}: ${milliseconds(excess)} ms too much.`];
    }),
  );
  const shared = "Where the load above is more than the number of cores, other work took turns with the bench.";
  return ["## Targets that were missed", "", ...(missed.length === 0 ? ["None."] : [...missed, "", shared]), ""];
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
    "How certain for forty profiles, the question worth asking for forty, and the variants of five, compared as text.",
    verdict,
    ...missing,
    "",
  ];
}

/** Whether every program gave the same digits. */
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
    "- 1,000 made-up municipalities (seed 20261124, drawn as in `npm run analyse`), after a warm-up; smallest change and",
    "  variants over the first 100, plain draws and the large data set 30 times. The best of three rounds, quantile by quantile: what else",
    "  the machine does only makes a round slower.",
    "",
    ...all.flatMap(table),
    ...notes(all),
    ...sameDigits(all, absent),
  ].join("\n");
}
