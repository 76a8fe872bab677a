import type { Report } from "../report/report";

/** Marks a file with a whole advice as data. */
export const REPORT_KIND = "wegwijzer-mondiale-samenwerking/report";

/**
 * The whole advice as JSON for other programs: the report itself (ids and numbers), and its dossier, so that the file
 * can be opened again.
 * @param dossier text of the dossier file.
 */
export function reportFileText(report: Report, dossier: string): string {
  return `${JSON.stringify({ kind: REPORT_KIND, version: 1, report, dossier: JSON.parse(dossier) as unknown }, null, 2)}\n`;
}
