import { root } from "./sample/weights";

/**
 * Standard error of a share that was counted over independent draws: sqrt(p (1 - p) / draws), the root from + - x / so
 * that it has the same digits everywhere.
 * @param p 0 to 1. @param draws 1 or more. @returns 0 to 0.5; 0 where p is 0 or 1.
 */
export function shareError(p: number, draws: number): number {
  return p > 0 && p < 1 ? root((p * (1 - p)) / draws, 2) : 0;
}

/**
 * Mean of a list, and its standard error from the spread: sqrt(sum of (x - mean)^2 / (n - 1) / n).
 * @param parts shares, 0 to 1; 2 or more for an error that is not 0.
 */
export function meanAndError(parts: readonly number[]): readonly [mean: number, error: number] {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const spread = parts.reduce((sum, part) => sum + (part - mean) * (part - mean), 0);
  return [mean, spread > 0 ? root(spread / (parts.length - 1) / parts.length, 2) : 0];
}
