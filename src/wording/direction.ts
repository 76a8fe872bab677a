const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without the invisible characters that change the direction of what stands beside it. */
export function withoutTurns(text: string): string {
  return text.replace(TURNS, "");
}
