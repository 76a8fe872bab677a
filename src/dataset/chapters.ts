import type { Guide } from "../domain/facts/guide";
import type { ChapterLines, Source } from "../domain/facts/source";

type ChapterStart = Guide["chapters"][number];

/** The lines grouped by chapter, in order of citation. */
function byChapter(lines: readonly number[], starts: readonly ChapterStart[]): readonly ChapterLines[] {
  const pages = new Map<number, number[]>();
  for (const line of lines) {
    const page = starts.findLast((start) => start.line <= line)?.page ?? 1;
    pages.set(page, [...(pages.get(page) ?? []), line]);
  }
  return [...pages].map(([page, own]) => ({ page, lines: own }));
}

type Chapter = Extract<Source, { kind: "chapter" }>;

function isChapter(value: object): value is Chapter {
  return "kind" in value && value.kind === "chapter" && "lines" in value;
}

/**
 * Gives every source in a value the page of its lines' chapter; when its lines are in several chapters, the first
 * counts and the others become `further`.
 * @param starts chapters of the guide by line; if empty, pages stay as in the files.
 */
export function placeInChapters<T>(value: T, starts: readonly ChapterStart[]): T {
  if (typeof value !== "object" || value === null || starts.length === 0) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => placeInChapters(inner, starts)) as T;
  if (isChapter(value)) {
    const [first, ...further] = byChapter(value.lines, starts);
    return { ...value, ...first, ...(further.length === 0 ? {} : { further }) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, placeInChapters(inner, starts)])) as T;
}

/** Removes the guide's line numbers: readers see pages only, and the numbers are a tenth of the download. */
export function forReaders<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => forReaders(inner)) as T;
  if (isChapter(value)) return { kind: value.kind, page: value.page, lines: [], ...furtherPages(value) } as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forReaders(inner)])) as T;
}

function furtherPages({ further }: Chapter): Pick<Chapter, "further"> {
  return further === undefined ? {} : { further: further.map(({ page }) => ({ page, lines: [] })) };
}
