import type { Report } from "../report/report";
import { plainName } from "../questionnaire/municipality";

/** "Sint-Niklaas" to "sint-niklaas", for file names. */
function slug(text: string): string {
  return plainName(text).replaceAll(" ", "-");
}

/** Name of a file: what it is, the municipality and the date. */
export function fileName(stem: string, report: Pick<Report, "municipality" | "date">, ending: string): string {
  const parts = [stem, ...(report.municipality === null ? [] : [slug(report.municipality.name)]), report.date];
  return `${parts.join("-")}.${ending}`;
}
