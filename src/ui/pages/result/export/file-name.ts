import type { Report } from "../../../../report/report";
import { slug } from "../../../kit/download";

/** Name of a downloaded file: what it is, the municipality and the date. */
export function fileName(stem: string, report: Pick<Report, "municipality" | "date">, ending: string): string {
  const parts = [stem, ...(report.municipality === null ? [] : [slug(report.municipality.name)]), report.date];
  return `${parts.join("-")}.${ending}`;
}
