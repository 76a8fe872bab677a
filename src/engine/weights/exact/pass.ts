import { ABOVE, BELOW, Stage } from "./stage";
import { type CutQuestion, Cutter } from "./simplex";
import { MOST_RIVALS } from "./outcomes";
import type { StartSimplices } from "./start";
import type { PreparedProblem } from "../problem";

/** One pass over all start simplices, for one question; indices are those of the distinct rows. */
export interface Pass {
  /** False when the budget ran out; then the rest means nothing. */
  readonly complete: boolean;
  readonly pieces: number;
  /** Share in which no other row is better. */
  readonly first: readonly number[];
  /** Integral of the weights over that part ("first" only). */
  readonly moments: readonly Float64Array[];
  /** [row][rank - 1] ("ranks" only). */
  readonly ranks: readonly (readonly number[])[];
  /** [i][j]: share in which row i is strictly better than row j ("first" only). */
  readonly pairwise: readonly (readonly number[])[];
}

interface PassOptions {
  readonly asked: CutQuestion["asked"];
  readonly last: CutQuestion["last"];
  readonly budget: number;
  /** Pieces between two yields. */
  readonly step: number;
}

/** Adds the pairwise shares of the simplex on stage; the two of a pair add up to 1, unless the rows are equal. */
function addPairwise(stage: Stage, share: number, pairwise: readonly number[][]): void {
  pairwise.forEach((row, i) => {
    for (let j = 0; j < i; j += 1) {
      const part = stage.winning(i, j);
      const other = pairwise[j];
      row[j] = (row[j] ?? 0) + share * part;
      if (other !== undefined) other[i] = (other[i] ?? 0) + share * (1 - part);
    }
  });
}

function grid(rows: number, width: number): number[][] {
  return Array.from({ length: rows }, () => Array<number>(width).fill(0));
}

/** The sums of a pass, and the row that is worked on. */
class Sums {
  pieces = 0;
  readonly first: number[];
  readonly ranks: number[][];
  readonly pairwise: number[][];
  private readonly stage: Stage;
  private readonly cutters: readonly Cutter[];
  private readonly start: Float64Array;
  private readonly most: number;
  /** Of the row at hand: who may still be better or worse, and the number of forms that are better for sure. */
  private rivals: readonly number[] = [];
  private ahead = 0;
  private readonly prepared: PreparedProblem;
  private readonly asked: CutQuestion["asked"];
  private readonly share: number;

  constructor(prepared: PreparedProblem, { asked, last }: PassOptions, share: number) {
    const [n, rows] = [prepared.kept.length, prepared.rows.length];
    this.prepared = prepared;
    this.asked = asked;
    this.share = share;
    this.most = Math.min(rows - 1, MOST_RIVALS);
    this.stage = new Stage(prepared);
    this.cutters = prepared.rows.map(() => new Cutter({ vertices: n, rivals: this.most, asked, last }));
    this.start = new Float64Array(n * (this.most + (asked === "first" ? n : 0)));
    this.first = Array<number>(rows).fill(0);
    this.ranks = grid(rows, asked === "ranks" ? prepared.forms : 0);
    this.pairwise = grid(rows, rows);
  }

  /** Takes the next start simplex. @returns the rows to work on. */
  enter(vertices: Float64Array): readonly number[] {
    this.stage.enter(vertices);
    if (this.asked === "ranks") return this.prepared.rows.map((_, i) => i);
    addPairwise(this.stage, this.share, this.pairwise);
    return this.stage.undominated();
  }

  /** Takes the next row. @returns its cutter; null when it has more rivals than a piece can carry. */
  open(i: number, compared: readonly number[], vertices: Float64Array): Cutter | null {
    const { stage, asked, prepared } = this;
    const better = compared.filter((j) => j !== i && stage.signOf(i, j) === BELOW);
    this.rivals = compared.filter((j) => j !== i && stage.signOf(i, j) === (ABOVE | BELOW));
    this.ahead = better.reduce((sum, j) => sum + (prepared.sizes[j] ?? 0), 0);
    const cutter = this.cutters[i];
    if (cutter === undefined || this.rivals.length > this.most) return null;
    stage.differences(i, this.rivals, asked === "first" ? vertices : null, this.start);
    cutter.begin(this.rivals.length, this.start, this.share);
    return cutter;
  }

  /** Adds what was found for the row at hand. */
  close(i: number, cutter: Cutter): void {
    const row = this.asked === "ranks" ? this.ranks[i] : null;
    for (const [mask, part] of cutter.shares()) {
      const rank = this.ahead + this.formsIn(mask);
      if (row != null) row[rank] = (row[rank] ?? 0) + part;
      else if (rank === 0) this.first[i] = (this.first[i] ?? 0) + part;
    }
  }

  /** Number of forms that stand behind the rivals of a mask. */
  private formsIn(mask: number): number {
    let sum = 0;
    for (let left = mask; left !== 0; left &= left - 1)
      sum += this.prepared.sizes[this.rivals[31 - Math.clz32(left & -left)] ?? 0] ?? 0;
    return sum;
  }

  result(complete: boolean): Pass {
    const { pieces, first, ranks, pairwise } = this;
    return { complete, pieces, first, ranks, pairwise, moments: this.cutters.map((c) => c.moment) };
  }
}

/**
 * Goes through the start simplices for one question.
 * @yields after about `step` pieces: pieces so far, and the part of the work that is done (0 to 1).
 */
export function* exactPass(
  prepared: PreparedProblem,
  starts: StartSimplices,
  options: PassOptions,
): Generator<{ pieces: number; done: number }, Pass, void> {
  const { budget, step } = options;
  const sums = new Sums(prepared, options, 1 / starts.count);
  if (starts.count > budget) return sums.result(false);
  let [entered, next] = [0, step];
  for (const vertices of starts.each()) {
    const compared = sums.enter(vertices);
    for (const [index, i] of compared.entries()) {
      const cutter = sums.open(i, compared, vertices);
      if (cutter === null) return sums.result(false);
      for (let over = false; !over;) {
        const before = cutter.pieces;
        over = cutter.run(step);
        sums.pieces += cutter.pieces - before;
        if (sums.pieces > budget) return sums.result(false);
        if (sums.pieces < next) continue;
        next = sums.pieces + step;
        yield { pieces: sums.pieces, done: (entered + index / compared.length) / starts.count };
      }
      sums.close(i, cutter);
    }
    entered += 1;
  }
  return sums.result(true);
}
