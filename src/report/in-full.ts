import type { FormReport, Report } from "./report";

/** Maximum number of forms that a document describes in full. */
export const MOST_IN_FULL = 3;

/** The forms that a document describes in full if nobody chooses: fewer when there are many, which all need a word. */
export function formsInFull({ top }: Pick<Report, "top">): readonly FormReport[] {
  return top.slice(0, top.length > MOST_IN_FULL ? MOST_IN_FULL - 1 : MOST_IN_FULL);
}
