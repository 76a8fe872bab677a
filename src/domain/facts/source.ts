/** A chapter of the guide: its first page, and lines of the guide's text, 1-based; the browser gets no lines. */
export interface ChapterLines {
  readonly page: number;
  readonly lines: readonly number[];
}

/** The source of a fact. Every fact in the data set has one. */
export type Source =
  /** The matrix of the guide; `line` of the guide's text, 1-based. */
  | { readonly kind: "matrix"; readonly page: number; readonly line: number }
  /** Lines of a chapter of the guide; `further` = lines of other chapters that the fact also rests on. */
  | (ChapterLines & { readonly kind: "chapter"; readonly further?: readonly ChapterLines[] })
  /** A public page or law, read in a stored copy; `date` is the page's own date as far as known ("2026", "2026-03"). */
  | { readonly kind: "public"; readonly where: string; readonly date: string | null }
  /** Changed by the person. */
  | { readonly kind: "own" };
