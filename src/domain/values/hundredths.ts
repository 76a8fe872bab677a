/** Amounts (FTE, euro) are added and compared as integer hundredths, so that 0.1 + 0.2 is 0.3. */
export const HUNDREDTHS = 100;

/** An amount in integer hundredths; null stays null. */
export function inHundredths(amount: number): number;
export function inHundredths(amount: number | null): number | null;
export function inHundredths(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount * HUNDREDTHS);
}

/** An amount rounded to the hundredth, without the floating-point error of a sum. */
export function toHundredth(amount: number): number {
  return inHundredths(amount) / HUNDREDTHS;
}
