import MiniSearch from "minisearch";

/** A thing to be found, with the words that it can be found by. */
export interface SearchEntry {
  readonly id: string;
  /** Counts twice. */
  readonly title: string;
  readonly text: string;
}

/** Ids of what a query finds, best first; null = nothing was asked. */
type Search = (query: string) => readonly string[] | null;

/** "Communauté" to "communaute": search looks past accents and capitals. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Typing errors that are forgiven: none in short words, which would find anything. */
function forgiven(term: string): number {
  if (term.length > 5) return 2;
  return term.length > 3 ? 1 : 0;
}

/**
 * Makes a search over these entries. Every word of the query must be found, whole or as a beginning; only when that
 * finds nothing, typing errors are forgiven, so that a word that was typed well brings up nothing else.
 */
export function createSearch(entries: readonly SearchEntry[]): Search {
  const index = new MiniSearch<SearchEntry>({
    fields: ["title", "text"],
    processTerm: (term) => fold(term) || null,
    searchOptions: { boost: { title: 2 }, combineWith: "AND", prefix: true },
  });
  index.addAll(entries);
  return (query) => {
    if (query.trim() === "") return null;
    const exact = index.search(query);
    return (exact.length > 0 ? exact : index.search(query, { fuzzy: forgiven })).map((found) => String(found.id));
  };
}
