import { meanAbove, shareAbove, type Split } from "./pairwise";
import { Outcomes } from "./outcomes";
import { type Sides, Pieces } from "./pieces";

/** What is asked of every start simplex. */
export interface CutQuestion {
  /** Number of vertices = number of criteria varied, 1 or more. */
  readonly vertices: number;
  /** Most rivals at once, at most `MOST_RIVALS` of simplex-outcomes.ts. */
  readonly rivals: number;
  /** "first": only the part where no rival is better, with its mean; "ranks": every part, by the rivals that are better. */
  readonly asked: "first" | "ranks";
  /** "cuts": everything by cutting, both sides of every plane, nothing in closed form (slower; to check the former). */
  readonly last: "closed-form" | "cuts";
}

/** Ways to alternate p steps of one kind and q of another: the number of pieces that a plane makes. */
function ways(p: number, q: number): number {
  let product = 1;
  for (let k = 1; k <= p; k += 1) product = (product * (q + k)) / k;
  return product;
}

const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0;

/**
 * Cuts a simplex of weights until it is decided, in every piece, which rivals are strictly better than a form.
 *
 * Where a difference changes sign between corners u (a > 0) and d (b < 0), the edge is cut at its zero: the part with u
 * has the share a / (a - b) of the volume, the part with d the rest. A plane that was begun is finished first, so that at
 * most rivals x (vertices - 1) cuts lie above each other; the plane that makes the fewest pieces comes first.
 *
 * One undecided rival has a closed form (`shareAbove`). With more of them and all ranks asked, a plane is cut for one of
 * its sides only: what happens on the other side is what happens in the whole piece, that rival ignored, minus what
 * happens on this side. So such a cut leaves the pieces of one side, which count once for and once against, and the
 * whole. That is about half of the pieces for each plane.
 */
export class Cutter {
  /** Sum of share x weights of the vertices of the pieces where no rival is better ("first" only). */
  readonly moment: Float64Array;
  /** Pieces looked at so far. */
  pieces = 0;

  private readonly outcomes = new Outcomes();
  private readonly first: boolean;
  private readonly closed: boolean;
  private readonly n: number;
  private readonly stack: Pieces;
  /** Of the piece at hand and one rival: positions above and below zero, and their values. */
  private readonly upAt: Int32Array;
  private readonly downAt: Int32Array;
  private readonly split: { -readonly [K in keyof Split]: Split[K] };
  private readonly room: { table: Float64Array; reach: Float64Array; ofUp: Float64Array; ofDown: Float64Array };

  constructor({ vertices: n, rivals, asked, last }: CutQuestion) {
    const square = (n + 1) * (n + 1);
    this.first = asked === "first";
    this.closed = last === "closed-form";
    this.n = n;
    this.moment = new Float64Array(this.first ? n : 0);
    this.stack = new Pieces(n, rivals, this.moment.length);
    this.upAt = new Int32Array(n);
    this.downAt = new Int32Array(n);
    this.split = { up: new Float64Array(n), p: 0, down: new Float64Array(n), q: 0 };
    const [table, reach] = [new Float64Array(square), new Float64Array(square)];
    this.room = { table, reach, ofUp: new Float64Array(n), ofDown: new Float64Array(n) };
  }

  /**
   * Starts on a simplex; what was begun before must be done.
   * @param rivals how many, at most those of the question.
   * @param start vertex after vertex: its differences (form minus rival), then with "first" its weights.
   * @param share what this simplex counts for.
   */
  begin(rivals: number, start: Float64Array, share: number): void {
    this.outcomes.begin(rivals);
    this.stack.begin(rivals, start, share);
  }

  /** Of the simplex that was begun last: the share in which exactly the rivals of a bit mask are better. */
  shares(): ReadonlyMap<number, number> {
    return this.outcomes.shares();
  }

  /** Works on at most `limit` pieces. @returns true when nothing is left. */
  run(limit: number): boolean {
    const end = this.pieces + limit;
    while (this.stack.waiting > 0 && this.pieces < end) this.piece();
    return this.stack.waiting === 0;
  }

  private piece(): void {
    this.pieces += 1;
    const { stack, n } = this;
    const top = stack.waiting - 1;
    let above = 0;
    let below = 0;
    for (let v = top * n; v < top * n + n; v += 1) {
      const corner = stack.corners[v] as number;
      above |= stack.above[corner] as number;
      below |= stack.below[corner] as number;
    }
    const ignored = stack.ignored[top] as number;
    const better = below & ~above & ~ignored;
    const undecided = above & below & ~ignored;
    if (this.first && better !== 0) stack.waiting -= 1;
    else if (undecided === 0) this.decide(better);
    else if (this.closed && isOne(undecided)) this.close(better, undecided);
    else this.cut(undecided);
  }

  /** Counts a share of the top piece. Ignored rivals are on the side that was not kept. */
  private add(better: number, share: number): void {
    const { oneSided, keptBetter, ignored, waiting } = this.stack;
    const all = better | ((ignored[waiting - 1] as number) & ~(keptBetter[waiting - 1] as number));
    this.outcomes.add(all, oneSided[waiting - 1] as number, share);
  }

  private decide(better: number): void {
    const { stack, n } = this;
    const share = stack.share[stack.waiting - 1] as number;
    this.add(better, share);
    stack.waiting -= 1;
    if (!this.first) return;
    const at = stack.waiting * n;
    for (let v = at; v < at + n; v += 1) this.addMoment(stack.corners[v] as number, share / n);
  }

  private addMoment(corner: number, factor: number): void {
    const { pool, stride, rivals } = this.stack;
    const at = corner * stride + rivals;
    for (let k = 0; k < this.moment.length; k += 1)
      this.moment[k] = (this.moment[k] as number) + factor * (pool[at + k] as number);
  }

  /** Settles the only undecided rival of the top piece; where its plane was begun, for the side that is kept. */
  private close(better: number, bit: number): void {
    const { share: shares, oneSided, keptBetter, waiting } = this.stack;
    const share = shares[waiting - 1] as number;
    const begun = ((oneSided[waiting - 1] as number) & bit) !== 0;
    const whereBetter = ((keptBetter[waiting - 1] as number) & bit) !== 0;
    this.separate(bit);
    const part = shareAbove(this.split, this.room.table);
    if (!begun || !whereBetter) this.add(better, share * part);
    if (this.first) this.closeMoment(bit, part, share / this.n);
    else if (!begun || whereBetter) this.add(better | bit, share * (1 - part));
    this.stack.waiting -= 1;
  }

  private closeMoment(bit: number, part: number, factor: number): void {
    const { stack, n } = this;
    const { table, reach, ofUp, ofDown } = this.room;
    const at = (stack.waiting - 1) * n;
    meanAbove(this.split, table, reach, ofUp, ofDown);
    for (let i = 0; i < this.split.p; i += 1)
      this.addMoment(stack.corners[at + (this.upAt[i] as number)] as number, factor * (ofUp[i] as number));
    for (let j = 0; j < this.split.q; j += 1)
      this.addMoment(stack.corners[at + (this.downAt[j] as number)] as number, factor * (ofDown[j] as number));
    for (let v = at; v < at + n; v += 1) {
      const corner = stack.corners[v] as number;
      if ((((stack.above[corner] as number) | (stack.below[corner] as number)) & bit) === 0)
        this.addMoment(corner, factor * part);
    }
  }

  /** Sorts the corners of the top piece by the sign of one rival, into `upAt`, `downAt` and `split`. */
  private separate(bit: number): void {
    const { stack, n, split } = this;
    const rival = 31 - Math.clz32(bit);
    const at = (stack.waiting - 1) * n;
    let p = 0;
    let q = 0;
    for (let v = 0; v < n; v += 1) {
      const value = stack.pool[(stack.corners[at + v] as number) * stack.stride + rival] as number;
      if (value > 0) {
        this.upAt[p] = v;
        split.up[p] = value;
        p += 1;
      } else if (value < 0) {
        this.downAt[q] = v;
        split.down[q] = value;
        q += 1;
      }
    }
    split.p = p;
    split.q = q;
  }

  /** Corners of the top piece above and below zero for one rival. */
  private count(bit: number): readonly [above: number, below: number] {
    const { stack, n } = this;
    const at = (stack.waiting - 1) * n;
    let p = 0;
    let q = 0;
    for (let v = at; v < at + n; v += 1) {
      const corner = stack.corners[v] as number;
      if (((stack.above[corner] as number) & bit) !== 0) p += 1;
      else if (((stack.below[corner] as number) & bit) !== 0) q += 1;
    }
    return [p, q];
  }

  /** Pieces that the plane of a rival makes, of those that are kept. */
  private cost(bit: number): number {
    const [p, q] = this.count(bit);
    if (this.first) return ways(p - 1, q);
    return this.closed ? Math.min(ways(p - 1, q), ways(p, q - 1)) : ways(p, q);
  }

  private cheapest(undecided: number): number {
    let best = 0;
    let least = Infinity;
    for (let left = undecided; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const cost = this.cost(bit);
      if (cost >= least) continue;
      least = cost;
      best = bit;
    }
    return best;
  }

  private cut(undecided: number): void {
    const { stack } = this;
    const begun = (stack.plane[stack.waiting - 1] as number) & undecided;
    if (begun !== 0) return this.cutPlane(begun);
    const bit = this.cheapest(undecided);
    if (this.closed && !this.first) {
      const [p, q] = this.count(bit);
      stack.fork(bit, p > q);
    }
    this.cutPlane(bit);
  }

  /** Cuts the edge of the top piece that reaches furthest through the plane of a rival. */
  private cutPlane(bit: number): void {
    this.separate(bit);
    const { up, p, down, q } = this.split;
    let i = 0;
    let j = 0;
    for (let k = 1; k < p; k += 1) if ((up[k] as number) > (up[i] as number)) i = k;
    for (let k = 1; k < q; k += 1) if ((down[k] as number) < (down[j] as number)) j = k;
    const keep = (up[i] as number) / ((up[i] as number) - (down[j] as number));
    this.stack.part(bit, this.upAt[i] as number, this.downAt[j] as number, keep, this.partsOf(bit, p, q));
  }

  /** A part that lies wholly on the side that is not wanted is left out. */
  private partsOf(bit: number, p: number, q: number): Sides {
    if (!this.closed && !this.first) return "both";
    const keptBetter = ((this.stack.keptBetter[this.stack.waiting - 1] as number) & bit) !== 0;
    if (keptBetter) return q === 1 ? "below" : "both";
    return p === 1 ? "above" : "both";
  }
}
