import type { Dossier } from "../../src/domain/answers";
import { facts } from "../../src/store/facts";
import { readDossier } from "../../src/dossier/read";

// Through Vite: component tests have no files.
const files = import.meta.glob<unknown>(["../golden/*.dossier.json", "../dossiers/*.json"], {
  eager: true,
  import: "default",
});
const cases = new Map(
  Object.entries(files).map(([path, raw]) => [path.replace(/^.*\//, "").replace(/(\.dossier)?\.json$/, ""), raw]),
);

/** Every dossier whose advice was read from top to bottom: golden cases, and invented ones at the edges. */
export const READ_CASES: readonly string[] = [...cases.keys()];

/** One of them, as the application reads it. */
export function readCase(id: string): Dossier {
  const reading = readDossier(cases.get(id), facts, null);
  if (!reading.ok || reading.faults.length > 0) throw new Error(`dossier "${id}" cannot be read`);
  return reading.dossier;
}
