/** How often something holds, in a word. */
export type Often = "always" | "almost-always" | "mostly" | "half" | "sometimes" | "rarely" | "never";

/** From which share on a word is used, highest first; `rarely` is all that is left above nothing. Reason: docs/decisions. */
export const OFTEN_FROM = [
  ["almost-always", 0.9],
  ["mostly", 0.6],
  ["half", 0.4],
  ["sometimes", 0.1],
] as const satisfies readonly (readonly [Often, number])[];

/** A share closer than this to nothing or all is that: rounding of sums of volumes. */
const ROUNDING = 1e-9;

/** A share with how it was found. */
export interface Share {
  /** 0 to 1. */
  readonly share: number;
  /** False = from a sample: then 0 and 1 are not certain. */
  readonly exact: boolean;
}

/** Whether a share is nothing or all, beyond doubt; null = neither. */
export function bound({ share, exact }: Share): "none" | "all" | null {
  if (!exact) return null;
  if (share <= ROUNDING) return "none";
  return share >= 1 - ROUNDING ? "all" : null;
}

/** The word for a share; "always" and "never" for exact shares alone. */
export function oftenOf(share: Share): Often {
  const end = bound(share);
  if (end !== null) return end === "all" ? "always" : "never";
  return OFTEN_FROM.find(([, from]) => share.share >= from)?.[0] ?? "rarely";
}
