import MiniSearch from "minisearch";

/** An item with the texts it is searched by. */
export interface SearchEntry {
  readonly id: string;
  /** Weighs double. */
  readonly title: string;
  readonly text: string;
}

/** Ids of the hits for a query, best first; null = empty query. */
type Search = (query: string) => readonly string[] | null;

/** "Communauté" to "communaute": search ignores accents and case. */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Number of typos tolerated: one for each three letters, and none in short words, which would match anything. */
function forgiven(term: string): number {
  return term.length > 3 ? Math.min(3, Math.floor(term.length / 3)) : 0;
}

/**
 * Creates a search over these entries. Every word of the query must match, as a whole or prefix; typos are only
 * tolerated if nothing matches, so that a correctly typed word finds nothing else.
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
