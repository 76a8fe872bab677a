/** The tables that go to a spreadsheet. */
export const SHEETS = ["ranking", "comparison", "plan"] as const;

/** One of them. */
export type SheetName = (typeof SHEETS)[number];
