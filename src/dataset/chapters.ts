import type { Guide } from "../domain/facts/dataset";
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

/** A value with every chapter in it changed, at any depth. */
function withChapters<T>(value: T, change: (chapter: Chapter) => Chapter): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner: unknown) => withChapters(inner, change)) as T;
  if (isChapter(value)) return change(value) as T & Chapter;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withChapters(inner, change)])) as T;
}

/**
 * Gives every source in a value the page of its lines' chapter; when its lines are in several chapters, the first
 * counts and the others become `further`.
 * @param starts chapters of the guide by line; if empty, pages stay as in the files.
 */
export function placeInChapters<T>(value: T, starts: readonly ChapterStart[]): T {
  if (starts.length === 0) return value;
  return withChapters(value, (chapter) => {
    const [first, ...further] = byChapter(chapter.lines, starts);
    return { ...chapter, ...first, ...(further.length === 0 ? {} : { further }) };
  });
}

/** Removes the guide's line numbers: readers see pages only, and the numbers are a tenth of the download. */
export function forReaders<T>(value: T): T {
  return withChapters(value, ({ kind, page, further }) => ({
    kind,
    page,
    lines: [],
    ...(further === undefined ? {} : { further: further.map((one) => ({ page: one.page, lines: [] })) }),
  }));
}
