import { type RandomBits, TWO_32 } from "./random";

/** e^x for |x| at most 16: a Taylor series on x / 32, squared five times. From + - x / only; within 1e-14 of the value. */
export function exponential(x: number): number {
  const small = x / 32;
  let [sum, term] = [1, 1];
  for (let k = 1; k < 24; k += 1) {
    term *= small / k;
    sum += term;
  }
  for (let k = 0; k < 5; k += 1) sum *= sum;
  return sum;
}

/** -ln(y) for y between e^-16 and 1, by Newton's method on `exponential`. */
function minusLog(y: number): number {
  let x = 0;
  for (let k = 0; k < 64; k += 1) {
    const step = 1 - y * exponential(x);
    x += step;
    if (step < 1e-16 && step > -1e-16) break;
  }
  return x;
}

const LAYERS = 256;
const TWO_24 = 16_777_216;
/** Right edge of the lowest layer that is a rectangle, and the area of every layer (Marsaglia & Tsang, 256 layers). */
const EDGE = 7.69711747013105;
const AREA = 0.003949659822581557;

interface Layers {
  /** Right edges: layer 0 (with the tail) first, then from the widest to 0. */
  readonly x: Float64Array;
  /** e^-x of those edges. */
  readonly y: Float64Array;
}

function makeLayers(): Layers {
  const x = new Float64Array(LAYERS + 1);
  x[0] = AREA / exponential(-EDGE);
  x[1] = EDGE;
  for (let k = 2; k < LAYERS; k += 1) {
    const before = x[k - 1] as number;
    x[k] = minusLog(AREA / before + exponential(-before));
  }
  return { x, y: x.map((edge) => exponential(-edge)) };
}

let made: Layers | null = null;

/**
 * Exponential numbers (mean 1) by the ziggurat of Marsaglia & Tsang 2000 (J. Stat. Software 5(8)): 98.9 % need one
 * comparison with a table. The tables are made from + - x / once, so the numbers are the same everywhere.
 * Numbers larger than the last edge are that edge plus a new exponential number, for the law has no memory.
 * @returns a function that fills an array and returns the sum.
 */
export function exponentials(random: RandomBits): (into: Float64Array) => number {
  made ??= makeLayers();
  const { x, y } = made;
  const unit = (): number => (random() + 0.5) / TWO_32;
  /** One number, where the first comparison did not settle it. */
  const slow = (firstBits: number): number => {
    let bits = firstBits;
    for (let tail = 0; ; bits = random()) {
      const layer = bits & 255;
      const value = (((bits >>> 8) + 0.5) / TWO_24) * (x[layer] as number);
      if (value < (x[layer + 1] as number)) return tail + value;
      if (layer === 0) tail += EDGE;
      else if ((y[layer] as number) + unit() * ((y[layer + 1] as number) - (y[layer] as number)) < exponential(-value))
        return tail + value;
    }
  };
  return (into) => {
    let sum = 0;
    for (let k = 0; k < into.length; k += 1) {
      // Of 32 bits, 8 choose the layer and 24 the place in it.
      const bits = random();
      const layer = bits & 255;
      const quick = (((bits >>> 8) + 0.5) / TWO_24) * (x[layer] as number);
      const value = quick < (x[layer + 1] as number) ? quick : slow(bits);
      into[k] = value;
      sum += value;
    }
    return sum;
  };
}
