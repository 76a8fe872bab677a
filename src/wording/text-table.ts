/** A table in words, for whatever draws it: a PDF, a Word file, a file for a spreadsheet. */
export interface TextTable {
  readonly caption: string;
  readonly headers: readonly string[];
  /** As many cells as there are headers; the first names the row. */
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** A sum, or what comes first. */
    readonly strong?: boolean;
  }[];
}
