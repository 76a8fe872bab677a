/** A number that a case should reach. Source: method, "Shares of first place"; docs/benchmarks.md. */
export interface Target {
  readonly measure: "p95" | "within";
  /** Milliseconds, at most; or the share within the piece budget, at least. */
  readonly limit: number;
  /** Shown where it is missed. */
  readonly because: string;
}

const SHARED_MACHINE =
  "Where the load above is more than the number of cores, other work took turns with the bench, and p95 tells more about that work.";

const MANY_ORDERS =
  "Each order of criteria that are worth equally much is a simplex of its own, up to 720 of them. The sampled answer stays, with its standard error.";

const time = (limit: number): Target => ({ measure: "p95", limit, because: SHARED_MACHINE });
const share = (limit: number, because: string): Target => ({ measure: "within", limit, because });

/** Targets of each case; a case without one is measured only. */
export const TARGETS: Readonly<Record<string, readonly Target[]>> = {
  "deterministic advice": [time(1)],
  "exact, first rank, simplex, attainable": [time(5), share(1, MANY_ORDERS)],
  "exact, all ranks, simplex, attainable": [time(100), share(0.8, MANY_ORDERS)],
  "exact, first rank, agreeing, attainable": [share(0.8, MANY_ORDERS)],
  "exact, all ranks, agreeing, attainable": [time(100), share(0.8, MANY_ORDERS)],
  "exact, first rank, simplex, all": [time(5), share(1, MANY_ORDERS)],
  "exact, all ranks, simplex, all": [time(100), share(0.8, MANY_ORDERS)],
  "exact, first rank, agreeing, all": [share(0.8, MANY_ORDERS)],
  "exact, all ranks, agreeing, all": [time(100), share(0.8, MANY_ORDERS)],
  "sampled answer (4,096 points)": [time(50)],
  "100,000 plain draws, 8 x 8": [
    {
      ...time(25),
      because:
        "Two thirds of the time go into comparing and counting 28 pairs of forms a draw; a version without branches was slower. Where the load above is more than the number of cores, other work took turns with the bench.",
    },
  ],
  "smallest change": [time(30)],
  combinations: [time(2)],
};
