import { createHash } from "node:crypto";

/** Length of a run of words that counts as copied. */
export const RUN_LENGTH = 9;

/** Words normalised for comparison: lower case, no accents, letters and digits only. */
export function wordsOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => word !== "");
}

/** All nine-word runs of a text, in order; none if it is shorter. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(RUN_LENGTH - 1).map((_, start) => words.slice(start, start + RUN_LENGTH).join(" "));
}

/** 48-bit hash of a run: short enough for a compact file, and not reversible to the guide's sentences. */
export function hashOf(run: string): string {
  return createHash("sha256").update(run).digest("hex").slice(0, 12);
}

/**
 * Nine-word runs that also occur in the guide.
 * @param hashes hashes of the guide's runs.
 * @param allowed runs that may occur: official names only.
 */
export function copiedRuns(text: string, hashes: ReadonlySet<string>, allowed: ReadonlySet<string>): string[] {
  return runsOf(text).filter((run) => hashes.has(hashOf(run)) && !allowed.has(run));
}
