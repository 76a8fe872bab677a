/** A chapter of the guide: its first page, and lines of the guide's text, 1-based; in the browser there are no lines. */
export interface ChapterLines {
  readonly page: number;
  readonly lines: readonly number[];
}

/** Where a fact stands. Every fact in the data set carries one. */
export type Source =
  /** The matrix of the guide; `line` of the guide's text, 1-based. */
  | { readonly kind: "matrix"; readonly page: number; readonly line: number }
  /** Lines of a chapter of the guide; `further` = of other chapters, where the fact rests on several. */
  | (ChapterLines & { readonly kind: "chapter"; readonly further?: readonly ChapterLines[] })
  /** A public page or law, as seen in a stored copy; `date` is the date of that page as far as known ("2026", "2026-03"). */
  | { readonly kind: "public"; readonly where: string; readonly date: string | null }
  /** The person who answers changed it. */
  | { readonly kind: "own" };
