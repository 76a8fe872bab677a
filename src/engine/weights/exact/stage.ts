import { shareAbove } from "./pairwise";
import { type PreparedProblem, ZERO } from "../problem";

/** Signs that a difference takes on a simplex: above zero somewhere, below zero somewhere. */
export const ABOVE = 1;
/** See `ABOVE`. */
export const BELOW = 2;

/** Values of every row at the vertices of one start simplex, and how the rows compare there. */
export class Stage {
  readonly rows: number;
  private readonly n: number;
  private readonly prepared: PreparedProblem;
  /** Vertex v, row i at v x rows + i. */
  private readonly at: Float64Array;
  /** [i x rows + j]: the signs that "row i minus row j" takes. */
  private readonly signs: Int32Array;
  private readonly up: Float64Array;
  private readonly down: Float64Array;
  private readonly table: Float64Array;

  constructor(prepared: PreparedProblem) {
    this.prepared = prepared;
    this.n = prepared.kept.length;
    this.rows = prepared.rows.length;
    this.at = new Float64Array(this.n * this.rows);
    this.signs = new Int32Array(this.rows * this.rows);
    this.up = new Float64Array(this.n);
    this.down = new Float64Array(this.n);
    this.table = new Float64Array((this.n + 1) * (this.n + 1));
  }

  /** Takes the next start simplex: vertex v, weight k at v x n + k. */
  enter(vertices: Float64Array): void {
    const { n, rows, at } = this;
    for (let v = 0; v < n; v += 1)
      this.prepared.rows.forEach((row, i) => {
        let sum = 0;
        for (let k = 0; k < n; k += 1) sum += (vertices[v * n + k] as number) * (row[k] as number);
        at[v * rows + i] = sum;
      });
    for (let i = 0; i < rows; i += 1)
      for (let j = 0; j < i; j += 1) {
        const sign = this.sign(i, j);
        this.signs[i * rows + j] = sign;
        this.signs[j * rows + i] = ((sign & ABOVE) << 1) | ((sign & BELOW) >> 1);
      }
  }

  private sign(i: number, j: number): number {
    let sign = 0;
    for (let v = 0; v < this.at.length; v += this.rows) {
      const difference = (this.at[v + i] as number) - (this.at[v + j] as number);
      if (difference >= ZERO) sign |= ABOVE;
      else if (difference <= -ZERO) sign |= BELOW;
    }
    return sign;
  }

  /** Signs that "row i minus row j" takes: 0, `ABOVE`, `BELOW` or both. */
  signOf(i: number, j: number): number {
    return this.signs[i * this.rows + j] as number;
  }

  /** Rows that no other row beats or equals everywhere on this simplex: only they can be first. */
  undominated(): number[] {
    const all = Array.from({ length: this.rows }, (_, i) => i);
    return all.filter((i) => !all.some((j) => j !== i && this.signOf(i, j) === BELOW));
  }

  /** Differences of row i with its rivals at every vertex, then the weights where they are wanted. */
  differences(i: number, rivals: readonly number[], weights: Float64Array | null, into: Float64Array): void {
    const stride = rivals.length + (weights === null ? 0 : this.n);
    for (let v = 0; v < this.n; v += 1) {
      const own = this.at[v * this.rows + i] as number;
      rivals.forEach((j, r) => {
        into[v * stride + r] = own - (this.at[v * this.rows + j] as number);
      });
      if (weights !== null) into.set(weights.subarray(v * this.n, (v + 1) * this.n), v * stride + rivals.length);
    }
  }

  /** Share of this simplex in which row i is strictly better than row j. */
  winning(i: number, j: number): number {
    const sign = this.signOf(i, j);
    if (sign !== (ABOVE | BELOW)) return sign === ABOVE ? 1 : 0;
    let p = 0;
    let q = 0;
    for (let v = 0; v < this.at.length; v += this.rows) {
      const difference = (this.at[v + i] as number) - (this.at[v + j] as number);
      if (difference >= ZERO) {
        this.up[p] = difference;
        p += 1;
      } else if (difference <= -ZERO) {
        this.down[q] = difference;
        q += 1;
      }
    }
    return shareAbove({ up: this.up, p, down: this.down, q }, this.table);
  }
}
