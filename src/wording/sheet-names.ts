/** The tables that go to a spreadsheet, in the order in which they are offered. */
export const SHEETS = ["ranking", "comparison", "plan"] as const;

/** One of them. */
export type SheetName = (typeof SHEETS)[number];
