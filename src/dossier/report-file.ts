import type { Report } from "../report/report";

/** Marks a file that holds a whole advice as data. */
export const REPORT_KIND = "wegwijzer-mondiale-samenwerking/report";

/**
 * The whole advice as JSON, for other programs: the report as it is (ids and numbers), and the dossier that it was made
 * from, so that the file can be opened again as well.
 * @param dossier text of the dossier file.
 */
export function reportFileText(report: Report, dossier: string): string {
  return `${JSON.stringify({ kind: REPORT_KIND, version: 1, report, dossier: JSON.parse(dossier) as unknown }, null, 2)}\n`;
}
