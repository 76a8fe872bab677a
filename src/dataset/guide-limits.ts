import type { Guide } from "../domain/facts/dataset";
import type { FileReader } from "./read-files";

/** Fields that hold page and line numbers of the guide, in any file. */
const PAGE_FIELDS: ReadonlySet<string> = new Set(["page", "chapter"]);
const LINE_FIELDS: ReadonlySet<string> = new Set(["line", "lines"]);

/** All numbers within a value, each with its path. */
function numbersIn(value: unknown, path: string): [string, number][] {
  if (typeof value === "number") return [[path, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((inner, index) => numbersIn(inner, `${path}.${index}`));
}

function check(value: unknown, path: string, limits: Guide, tell: (path: string, value: number, most: string) => void) {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = path === "" ? key : `${path}.${key}`;
    const most = PAGE_FIELDS.has(key) ? limits.pages : limits.lines;
    const what = PAGE_FIELDS.has(key) ? "page" : "line";
    if (PAGE_FIELDS.has(key) || LINE_FIELDS.has(key))
      for (const [at, found] of numbersIn(inner, here))
        if (found > most) tell(at, found, `a ${what} of the guide, at most ${most}`);
    check(inner, here, limits, tell);
  }
}

/** Checks that no file cites a page or line beyond the end of the guide (`guide` in dataset.yaml). */
export function checkGuideLimits(guide: Guide, reader: FileReader): void {
  for (const [at, { page, line }] of guide.chapters.entries())
    if (page > guide.pages || line > guide.lines)
      reader.fault("dataset.yaml", `guide.chapters.${at}`, `p. ${page}, line ${line}`, "a place in the guide");
  for (const [file, root] of reader.read)
    if (file !== "dataset.yaml")
      check(root, "", guide, (field, value, expected) => reader.fault(file, field, value, expected));
}
