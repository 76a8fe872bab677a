/** A table in words, for any renderer: PDF, Word, spreadsheet. */
export interface TextTable {
  readonly caption: string;
  readonly headers: readonly string[];
  /** As many cells as headers; the first names the row. */
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** A sum, or a first place. */
    readonly strong?: boolean;
  }[];
}
