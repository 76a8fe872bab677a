/** The spreadsheet tables, in display order. */
export const SHEETS = ["ranking", "comparison", "plan"] as const;

/** One of them. */
export type SheetName = (typeof SHEETS)[number];
