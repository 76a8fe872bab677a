import { meanAbove, shareAbove } from "./pairwise";
import { ZERO } from "./values";

/** What is asked of every start simplex. */
export interface CutQuestion {
  /** Number of vertices = number of criteria varied, 1 or more. */
  readonly vertices: number;
  /** Most rivals at once, at most `MOST_RIVALS`. */
  readonly rivals: number;
  /** "first": only the part where no rival is better, with its mean; "ranks": every part, by the rivals that are better. */
  readonly asked: "first" | "ranks";
  /** How the last undecided rival of a piece is settled: in closed form, or by more cuts (slower; to check the former). */
  readonly last: "closed-form" | "cuts";
}

/** Most rivals that can be undecided at once: a bit each. */
export const MOST_RIVALS = 31;

/** Ways to alternate p steps of one kind and q of another: the number of pieces that a plane makes. */
function ways(p: number, q: number): number {
  let product = 1;
  for (let k = 1; k <= p; k += 1) product = (product * (q + k)) / k;
  return product;
}

/**
 * Cuts a simplex of weights until it is decided, in every piece, which rivals are strictly better than a form.
 *
 * A piece is a simplex, held as the indices of its vertices in a pool; a vertex holds the differences "form minus rival"
 * and the weights, all linear. Where a difference changes sign between vertices u (a > 0) and d (b < 0), the edge is cut
 * at its zero: the part with u has the share a / (a - b) of the volume, the part with d the rest. A plane that was begun is
 * finished first, so that at most rivals x (vertices - 1) cuts lie above each other; the plane that makes the fewest pieces
 * comes first. Pieces wait on a stack, and a piece frees the vertices that were made above it.
 */
export class Cutter {
  /** Share in which exactly the rivals of a bit mask are better (bit r = rival r), summed over what was begun. */
  readonly shares = new Map<number, number>();
  /** Sum of share x weights of the vertices of the pieces where no rival is better ("first" only). */
  readonly moment: Float64Array;
  /** Pieces looked at so far. */
  pieces = 0;

  private readonly q: CutQuestion;
  private readonly n: number;
  private rivals = 0;
  private stride = 0;
  private readonly pool: Float64Array;
  private readonly above: Int32Array;
  private readonly below: Int32Array;
  /** The stack: vertices, share of the volume, height of the pool, plane that was begun. */
  private readonly corners: Int32Array;
  private readonly share: Float64Array;
  private readonly height: Int32Array;
  private readonly plane: Int32Array;
  private waiting = 0;
  /** Of the piece at hand and one rival: positions above and below zero, and their values. */
  private readonly upAt: Int32Array;
  private readonly downAt: Int32Array;
  private readonly split: { up: Float64Array; p: number; down: Float64Array; q: number };
  private readonly room: { table: Float64Array; reach: Float64Array; ofUp: Float64Array; ofDown: Float64Array };

  constructor(question: CutQuestion) {
    const { vertices: n, rivals, asked } = question;
    const [most, square] = [n + rivals * n + 1, (n + 1) * (n + 1)];
    this.q = question;
    this.n = n;
    this.pool = new Float64Array(most * (rivals + n));
    this.above = new Int32Array(most);
    this.below = new Int32Array(most);
    this.corners = new Int32Array(most * n);
    this.share = new Float64Array(most);
    this.height = new Int32Array(most);
    this.plane = new Int32Array(most);
    this.upAt = new Int32Array(n);
    this.downAt = new Int32Array(n);
    this.split = { up: new Float64Array(n), p: 0, down: new Float64Array(n), q: 0 };
    const [table, reach] = [new Float64Array(square), new Float64Array(square)];
    this.room = { table, reach, ofUp: new Float64Array(n), ofDown: new Float64Array(n) };
    this.moment = new Float64Array(asked === "first" ? n : 0);
  }

  /**
   * Starts on a simplex; what was begun before must be done.
   * @param rivals how many, at most those of the question.
   * @param start vertex after vertex: its differences (form minus rival), then with "first" its weights.
   * @param share what this simplex counts for.
   */
  begin(rivals: number, start: Float64Array, share: number): void {
    this.rivals = rivals;
    this.stride = rivals + this.moment.length;
    this.pool.set(start);
    for (let v = 0; v < this.n; v += 1) {
      this.mark(v);
      this.corners[v] = v;
    }
    this.share[0] = share;
    this.height[0] = this.n;
    this.plane[0] = 0;
    this.waiting = 1;
  }

  /** Works on at most `limit` pieces. @returns true when nothing is left. */
  run(limit: number): boolean {
    const end = this.pieces + limit;
    while (this.waiting > 0 && this.pieces < end) this.piece();
    return this.waiting === 0;
  }

  private piece(): void {
    this.pieces += 1;
    const at = (this.waiting - 1) * this.n;
    let above = 0;
    let below = 0;
    for (let v = at; v < at + this.n; v += 1) {
      const corner = this.corners[v] as number;
      above |= this.above[corner] as number;
      below |= this.below[corner] as number;
    }
    const better = below & ~above;
    const undecided = above & below;
    if (this.q.asked === "first" && better !== 0) this.waiting -= 1;
    else if (undecided === 0) this.decide(better);
    else if ((undecided & (undecided - 1)) === 0 && this.q.last === "closed-form") this.close(better, undecided);
    else this.cut(undecided);
  }

  private add(better: number, share: number): void {
    this.shares.set(better, (this.shares.get(better) ?? 0) + share);
  }

  private decide(better: number): void {
    this.waiting -= 1;
    const share = this.share[this.waiting] as number;
    this.add(better, share);
    if (this.moment.length === 0) return;
    const at = this.waiting * this.n;
    for (let v = at; v < at + this.n; v += 1) this.addMoment(this.corners[v] as number, share / this.n);
  }

  private addMoment(corner: number, factor: number): void {
    const at = corner * this.stride + this.rivals;
    for (let k = 0; k < this.moment.length; k += 1)
      this.moment[k] = (this.moment[k] as number) + factor * (this.pool[at + k] as number);
  }

  /** Settles the only undecided rival of the piece at hand. */
  private close(better: number, bit: number): void {
    const share = this.share[this.waiting - 1] as number;
    this.separate(bit);
    const part = shareAbove(this.split, this.room.table);
    this.add(better, share * part);
    if (this.q.asked === "ranks") this.add(better | bit, share * (1 - part));
    else this.closeMoment(bit, part, share / this.n);
    this.waiting -= 1;
  }

  private closeMoment(bit: number, part: number, factor: number): void {
    const { table, reach, ofUp, ofDown } = this.room;
    const at = (this.waiting - 1) * this.n;
    meanAbove(this.split, table, reach, ofUp, ofDown);
    for (let i = 0; i < this.split.p; i += 1)
      this.addMoment(this.corners[at + (this.upAt[i] as number)] as number, factor * (ofUp[i] as number));
    for (let j = 0; j < this.split.q; j += 1)
      this.addMoment(this.corners[at + (this.downAt[j] as number)] as number, factor * (ofDown[j] as number));
    for (let v = at; v < at + this.n; v += 1) {
      const corner = this.corners[v] as number;
      if ((((this.above[corner] as number) | (this.below[corner] as number)) & bit) === 0)
        this.addMoment(corner, factor * part);
    }
  }

  /** Sorts the corners of the piece at hand by the sign of one rival, into `upAt`, `downAt` and `split`. */
  private separate(bit: number): void {
    const rival = 31 - Math.clz32(bit);
    const at = (this.waiting - 1) * this.n;
    let p = 0;
    let q = 0;
    for (let v = 0; v < this.n; v += 1) {
      const corner = this.corners[at + v] as number;
      const value = this.pool[corner * this.stride + rival] as number;
      if (value > 0) {
        this.upAt[p] = v;
        this.split.up[p] = value;
        p += 1;
      } else if (value < 0) {
        this.downAt[q] = v;
        this.split.down[q] = value;
        q += 1;
      }
    }
    this.split.p = p;
    this.split.q = q;
  }

  /** Notes the signs of a vertex; what is zero up to rounding becomes zero. */
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

  /** The undecided rival whose plane makes the fewest pieces that are kept. */
  private cheapest(undecided: number): number {
    const at = (this.waiting - 1) * this.n;
    const first = this.q.asked === "first";
    const end = at + this.n;
    let best = 0;
    let least = Infinity;
    for (let left = undecided; left !== 0; left &= left - 1) {
      const bit = left & -left;
      let p = 0;
      let q = 0;
      for (let v = at; v < end; v += 1) {
        const corner = this.corners[v] as number;
        if (((this.above[corner] as number) & bit) !== 0) p += 1;
        else if (((this.below[corner] as number) & bit) !== 0) q += 1;
      }
      const pieces = first ? ways(p - 1, q) : ways(p, q);
      if (pieces < least) {
        least = pieces;
        best = bit;
      }
    }
    return best;
  }

  private cut(undecided: number): void {
    const top = this.waiting - 1;
    const begun = (this.plane[top] as number) & undecided;
    const bit = begun === 0 ? this.cheapest(undecided) : begun;
    this.separate(bit);
    const { up, p, down, q } = this.split;
    let i = 0;
    let j = 0;
    for (let k = 1; k < p; k += 1) if ((up[k] as number) > (up[i] as number)) i = k;
    for (let k = 1; k < q; k += 1) if ((down[k] as number) < (down[j] as number)) j = k;
    const keep = (up[i] as number) / ((up[i] as number) - (down[j] as number));
    this.part(bit, this.upAt[i] as number, this.downAt[j] as number, keep);
  }

  /** Cuts the edge between two positions of the top piece; above it comes the part that keeps `upAt`. */
  private part(bit: number, upAt: number, downAt: number, keep: number): void {
    const { pool, stride, n } = this;
    const top = this.waiting - 1;
    const at = top * n;
    const fresh = this.height[top] as number;
    const u = (this.corners[at + upAt] as number) * stride;
    const d = (this.corners[at + downAt] as number) * stride;
    const to = fresh * stride;
    for (let k = 0; k < stride; k += 1)
      pool[to + k] = (1 - keep) * (pool[u + k] as number) + keep * (pool[d + k] as number);
    pool[to + 31 - Math.clz32(bit)] = 0;
    this.mark(fresh);
    this.corners.copyWithin(at + n, at, at + n);
    this.corners[at + upAt] = fresh;
    this.corners[at + n + downAt] = fresh;
    const share = this.share[top] as number;
    this.share[top] = share * (1 - keep);
    this.share[top + 1] = share * keep;
    this.height[top] = fresh + 1;
    this.height[top + 1] = fresh + 1;
    this.plane[top] = bit;
    this.plane[top + 1] = bit;
    this.waiting += 1;
  }
}
