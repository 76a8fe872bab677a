import type { Report } from "../report/report";
import { plainName } from "../questionnaire/municipality";

/** "Sint-Niklaas" to "sint-niklaas", for file names. */
function slug(text: string): string {
  return plainName(text).replaceAll(" ", "-");
}

/** What a file name is made of. */
type Named = Pick<Report, "municipality" | "date">;

/** Unique names for several files of one kind, with the names that people gave ("" = none). */
export function uniqueFileNames(
  stem: string,
  files: readonly (Named & { readonly name: string })[],
  ending: string,
): readonly string[] {
  const taken = new Set<string>();
  return files.map(({ name, ...file }) => {
    const own = slug(name);
    const first = own === "" ? stem : `${stem}-${own}`;
    let number = 1;
    const made = () => fileName(number === 1 ? first : `${first}-${number}`, file, ending);
    while (taken.has(made())) number += 1;
    taken.add(made());
    return made();
  });
}

/** A file name: kind, municipality and date. */
export function fileName(stem: string, report: Named, ending: string): string {
  const parts = [stem, ...(report.municipality === null ? [] : [slug(report.municipality.name)]), report.date];
  return `${parts.join("-")}.${ending}`;
}
