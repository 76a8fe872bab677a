import { ZERO } from "../problem";

/** Which parts of a piece are kept when it is cut: that of the corner above, that of the corner below, or both. */
export type Sides = "above" | "below" | "both";

/**
 * A stack of simplices that wait, made by cutting one. A piece is held as the indices of its corners in a pool; a corner
 * holds the differences "form minus rival" and the weights, all linear. A piece frees the corners made above it.
 */
export class Pieces {
  /** Corners of a piece = number of criteria varied. */
  readonly n: number;
  /** Corner c, difference r at c x stride + r; from c x stride + rivals its weights, where they are wanted. */
  readonly pool: Float64Array;
  stride = 0;
  rivals = 0;
  /** Per corner: bits of the rivals whose difference is above zero, and below. */
  readonly above: Int32Array;
  readonly below: Int32Array;
  /** Number of pieces that wait; the last of them is the top. */
  waiting = 0;
  /** Piece p: its corners at p x n, its part of the volume, and the plane that was begun (a bit, 0 = none). */
  readonly corners: Int32Array;
  readonly share: Float64Array;
  readonly plane: Int32Array;
  /** Piece p: the rivals (bits) that were cut one-sidedly, and of all those the ones kept where they are better. */
  readonly oneSided: Int32Array;
  readonly keptBetter: Int32Array;
  /** Piece p: the rivals that are not looked at any more, for the piece stands for the whole on their other side. */
  readonly ignored: Int32Array;
  private readonly height: Int32Array;
  private readonly weights: number;

  /** @param weights how many weights a corner holds: 0 or `vertices`. */
  constructor(vertices: number, rivals: number, weights: number) {
    const most = vertices + rivals * (vertices + 1) + 1;
    this.n = vertices;
    this.weights = weights;
    this.pool = new Float64Array(most * (rivals + weights));
    this.above = new Int32Array(most);
    this.below = new Int32Array(most);
    this.corners = new Int32Array(most * vertices);
    this.share = new Float64Array(most);
    this.plane = new Int32Array(most);
    this.oneSided = new Int32Array(most);
    this.keptBetter = new Int32Array(most);
    this.ignored = new Int32Array(most);
    this.height = new Int32Array(most);
  }

  /** Puts one simplex on the empty stack. @param start corner after corner: differences, then weights. */
  begin(rivals: number, start: Float64Array, share: number): void {
    this.rivals = rivals;
    this.stride = rivals + this.weights;
    this.pool.set(start);
    for (let v = 0; v < this.n; v += 1) {
      this.mark(v);
      this.corners[v] = v;
    }
    this.share[0] = share;
    this.height[0] = this.n;
    this.plane[0] = 0;
    this.oneSided[0] = 0;
    this.keptBetter[0] = 0;
    this.ignored[0] = 0;
    this.waiting = 1;
  }

  /** Notes the signs of a corner; what is zero up to rounding becomes zero. */
  private mark(corner: number): void {
    let above = 0;
    let below = 0;
    const at = corner * this.stride;
    for (let r = 0; r < this.rivals; r += 1) {
      const value = this.pool[at + r] as number;
      if (value >= ZERO) above |= 1 << r;
      else if (value <= -ZERO) below |= 1 << r;
      else this.pool[at + r] = 0;
    }
    this.above[corner] = above;
    this.below[corner] = below;
  }

  /**
   * Cuts the edge of the top piece between two positions where a plane passes, and puts the parts that are kept in its
   * place. The part with `upAt` has the share `keep` of the volume, the part with `downAt` the rest.
   */
  part(bit: number, upAt: number, downAt: number, keep: number, parts: Sides): void {
    const { pool, stride, n, waiting } = this;
    const top = waiting - 1;
    const at = top * n;
    const fresh = this.height[top] as number;
    const u = (this.corners[at + upAt] as number) * stride;
    const d = (this.corners[at + downAt] as number) * stride;
    const to = fresh * stride;
    for (let k = 0; k < stride; k += 1)
      pool[to + k] = (1 - keep) * (pool[u + k] as number) + keep * (pool[d + k] as number);
    pool[to + 31 - Math.clz32(bit)] = 0;
    this.mark(fresh);
    this.height[top] = fresh + 1;
    this.plane[top] = bit;
    if (parts === "both") this.copyTop();
    const share = this.share[top] as number;
    if (parts !== "above") {
      this.corners[at + upAt] = fresh;
      this.share[top] = share * (1 - keep);
    }
    if (parts !== "below") {
      this.corners[(this.waiting - 1) * n + downAt] = fresh;
      this.share[this.waiting - 1] = share * keep;
    }
  }

  /** Puts a copy of the top piece on it that will be cut along one plane, for one side; the piece itself ignores the rival. */
  fork(bit: number, whereBetter: boolean): void {
    const top = this.waiting - 1;
    if (whereBetter) this.keptBetter[top] = (this.keptBetter[top] as number) | bit;
    this.copyTop();
    this.ignored[top] = (this.ignored[top] as number) | bit;
    this.oneSided[top + 1] = (this.oneSided[top + 1] as number) | bit;
  }

  private copyTop(): void {
    const { n, waiting } = this;
    const top = waiting - 1;
    this.corners.copyWithin(waiting * n, top * n, waiting * n);
    this.share[waiting] = this.share[top] as number;
    this.height[waiting] = this.height[top] as number;
    this.plane[waiting] = this.plane[top] as number;
    this.oneSided[waiting] = this.oneSided[top] as number;
    this.keptBetter[waiting] = this.keptBetter[top] as number;
    this.ignored[waiting] = this.ignored[top] as number;
    this.waiting += 1;
  }
}
