/** The maximum time of a case, in milliseconds, at a quantile of its runs. */
export interface Target {
  readonly at: "p95" | "p99";
  readonly most: number;
}

/** Targets of docs/benchmarks.md; cases without one are only measured. */
export const TARGETS: Readonly<Record<string, Target>> = {
  "deterministic advice": { at: "p95", most: 1 },
  "first answer (4,096 points)": { at: "p95", most: 6 },
  "full answer (16,384 points) with proofs": { at: "p99", most: 60 },
  "question what weighs more": { at: "p95", most: 20 },
  "100,000 plain draws, 8 x 8": { at: "p95", most: 25 },
  "smallest change": { at: "p95", most: 30 },
  combinations: { at: "p95", most: 2 },
};
