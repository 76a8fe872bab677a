import type { ForeignName } from "../domain/facts/library";

/** A stretch of text; `lang` if it is a name in another language (BCP 47). */
export interface Marked {
  readonly text: string;
  readonly lang?: string;
}

/** Splits a text at names in another language; the parts add up to the text. */
export type Marker = (text: string) => readonly Marked[];

/** A name as a pattern that ignores the kind of apostrophe and space. */
function pattern(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replace(/[ \u00a0]/g, "[ \\u00a0]");
}

const plainSigns = (text: string) => text.replace(/’/g, "'").replace(/\u00a0/g, " ");

/**
 * Creates a marker. Names match as whole words, case-sensitively; the longest match wins.
 * @param names names in other languages than the text's.
 */
export function createMarker(names: readonly ForeignName[]): Marker {
  if (names.length === 0) return (text) => [{ text }];
  const languages = new Map(names.map(({ text, language }) => [plainSigns(text), language]));
  const longestFirst = names.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.map(pattern).join("|")})(?![\\p{L}\\p{N}])`, "u");
  return (text) =>
    // Splitting with a group gives text, name, text, name, ...
    text.split(anyName).flatMap((part, index): Marked[] => {
      if (part === "") return [];
      const lang = index % 2 === 1 ? languages.get(plainSigns(part)) : undefined;
      return [lang === undefined ? { text: part } : { text: part, lang }];
    });
}
