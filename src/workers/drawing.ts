/** Stages of making a file: fetching what it needs, composing, drawing. */
export type DrawStage = "loading" | "composing" | "drawing";

/** A finished file. */
export interface DrawResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of pages of a PDF; null for a Word file, which is paginated when opened. */
  readonly pages: number | null;
  /** Characters of the person's own text that the fonts lack, each replaced by a box. */
  readonly replaced: readonly string[];
}
