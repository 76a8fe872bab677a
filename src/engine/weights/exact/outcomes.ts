/** Most rivals that can be undecided at once: two bits each in a whole number of 53. */
export const MOST_RIVALS = 26;

/** True for an even number of bits. */
function isEven(bits: number): boolean {
  let even = true;
  for (let left = bits; left !== 0; left &= left - 1) even = !even;
  return even;
}

/**
 * Shares by outcome: a bit mask of the rivals that are better (bit r = rival r).
 *
 * A share may be counted with rivals that were cut one-sidedly. What is left of such a rival's other side is the whole
 * minus this side, and the whole was counted for the other side. So the share counts for its outcome, and against the
 * outcome with that rival on its other side; with several, for or against each combination of sides.
 */
export class Outcomes {
  /** Sums of shares, by the rivals that are better x 2^rivals + those that were cut one-sidedly. */
  private readonly found = new Map<number, number>();
  private scale = 1;

  /** Starts anew. @param rivals 0 to `MOST_RIVALS`. */
  begin(rivals: number): void {
    this.found.clear();
    this.scale = 1;
    for (let r = 0; r < rivals; r += 1) this.scale *= 2;
  }

  /** Counts a share. @param oneSided the rivals that were cut one-sidedly, as bits. */
  add(better: number, oneSided: number, share: number): void {
    const key = better * this.scale + oneSided;
    this.found.set(key, (this.found.get(key) ?? 0) + share);
  }

  /** The share of each outcome. It may be off by rounding (some 1e-15), also below 0. */
  shares(): ReadonlyMap<number, number> {
    const shares = new Map<number, number>();
    for (const [key, share] of this.found) {
      const oneSided = key % this.scale;
      const better = (key - oneSided) / this.scale;
      let turned = oneSided;
      for (;;) {
        const outcome = better ^ turned;
        shares.set(outcome, (shares.get(outcome) ?? 0) + (isEven(turned) ? share : -share));
        if (turned === 0) break;
        turned = (turned - 1) & oneSided;
      }
    }
    return shares;
  }
}
