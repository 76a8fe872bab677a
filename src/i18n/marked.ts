import type { ForeignName } from "../domain/facts/library";

/** A stretch of text; `lang` where it is a name of another language than the text (BCP 47). */
export interface Marked {
  readonly text: string;
  readonly lang?: string;
}

/** Cuts a text at the names of another language; the parts together are the text. */
export type Marker = (text: string) => readonly Marked[];

/** A name as a pattern: both apostrophes and both spaces count as the same sign. */
function pattern(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replace(/[ \u00a0]/g, "[ \\u00a0]");
}

const plainSigns = (text: string) => text.replace(/’/g, "'").replace(/\u00a0/g, " ");

/**
 * Makes a marker. A name counts where it stands as whole words, with its own capitals; the longest name wins.
 * @param names names of languages other than the text's own.
 */
export function createMarker(names: readonly ForeignName[]): Marker {
  if (names.length === 0) return (text) => [{ text }];
  const languages = new Map(names.map(({ text, language }) => [plainSigns(text), language]));
  const longestFirst = names.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.map(pattern).join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (text) =>
    // A split with a group gives text, name, text, name, ...
    text.split(found).flatMap((part, index): Marked[] => {
      if (part === "") return [];
      const lang = index % 2 === 1 ? languages.get(plainSigns(part)) : undefined;
      return [lang === undefined ? { text: part } : { text: part, lang }];
    });
}
