import { type PreparedProblem, ZERO } from "./problem";

/** Counts over weightings that were looked at one by one; indices are those of the distinct rows. */
export class Tally {
  /** Weightings counted. */
  count = 0;
  /** Row i at rank r (0 = first) at i x forms + r. */
  readonly ranks: Int32Array;
  /** Sum of the weights where row i is first, at i x n + k. */
  readonly moments: Float64Array;

  private readonly n: number;
  private readonly rows: number;
  private readonly forms: number;
  /** In blocks of four rows, padded with rows of zeros: criterion k of row 4 b + r at 4 (b n + k) + r. */
  private readonly values: Float64Array;
  private readonly sizes: Int32Array;
  private readonly scores: Float64Array;
  private readonly rank: Int32Array;
  /** Per pair (i > j) at i (i - 1) / 2 + j: how often row i is better than row j, and how often they are equal. */
  private readonly wins: Int32Array;
  private readonly ties: Int32Array;

  constructor({ rows, sizes, kept, forms }: PreparedProblem) {
    this.n = kept.length;
    this.rows = rows.length;
    this.forms = forms;
    const blocks = Math.ceil(rows.length / 4);
    this.values = Float64Array.from({ length: 4 * blocks * kept.length }, (_, at) => {
      const block = Math.floor(at / 4 / kept.length);
      return rows[4 * block + (at % 4)]?.[Math.floor(at / 4) % kept.length] ?? 0;
    });
    this.sizes = Int32Array.from(sizes);
    this.scores = new Float64Array(4 * blocks);
    this.rank = new Int32Array(rows.length);
    this.ranks = new Int32Array(rows.length * forms);
    this.wins = new Int32Array(rows.length * rows.length);
    this.ties = new Int32Array(rows.length * rows.length);
    this.moments = new Float64Array(rows.length * kept.length);
  }

  /** Counts one weighting. @param weights 0 or more, in the order of the kept criteria. @param total their sum. */
  add(weights: Float64Array, total: number): void {
    this.count += 1;
    this.score(weights);
    this.compare(ZERO * total);
    const { rank, ranks, rows, forms, n, moments } = this;
    const scale = 1 / total;
    for (let i = 0; i < rows; i += 1) {
      const place = rank[i] as number;
      const cell = i * forms + place;
      ranks[cell] = (ranks[cell] as number) + 1;
      if (place !== 0) continue;
      for (let k = 0; k < n; k += 1)
        moments[i * n + k] = (moments[i * n + k] as number) + (weights[k] as number) * scale;
    }
  }

  /** Four rows at a time: a weight is read once for all four. */
  private score(weights: Float64Array): void {
    const { values, scores, n } = this;
    let at = 0;
    for (let i = 0; i < scores.length; i += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0; k < n; k += 1) {
        const weight = weights[k] as number;
        a += (values[at] as number) * weight;
        b += (values[at + 1] as number) * weight;
        c += (values[at + 2] as number) * weight;
        d += (values[at + 3] as number) * weight;
        at += 4;
      }
      scores[i] = a;
      scores[i + 1] = b;
      scores[i + 2] = c;
      scores[i + 3] = d;
    }
  }

  /**
   * Ranks all rows, 0 = first, and counts who is better than whom; a difference below `zero` is a tie.
   * Of a pair only one direction is counted, the other follows from the number of weightings and of ties.
   */
  private compare(zero: number): void {
    const { scores, rank, sizes, wins, rows } = this;
    let cell = 0;
    let before = 0;
    for (let i = 0; i < rows; i += 1) {
      const own = scores[i] as number;
      const size = sizes[i] as number;
      let place = before;
      for (let j = 0; j < i; j += 1) {
        const difference = own - (scores[j] as number);
        if (difference >= zero) {
          wins[cell] = (wins[cell] as number) + 1;
          rank[j] = (rank[j] as number) + size;
          place -= sizes[j] as number;
        } else if (difference > -zero) {
          this.ties[cell] = (this.ties[cell] as number) + 1;
          place -= sizes[j] as number;
        }
        cell += 1;
      }
      rank[i] = place;
      before += size;
    }
  }

  /** In how many weightings row i is strictly better than row j. */
  better(i: number, j: number): number {
    if (i === j) return 0;
    const [late, early] = i > j ? [i, j] : [j, i];
    const cell = (late * (late - 1)) / 2 + early;
    const won = this.wins[cell] as number;
    return i > j ? won : this.count - won - (this.ties[cell] as number);
  }
}
