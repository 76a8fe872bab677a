import type { Language } from "../../domain/texts";
import { loadBundle } from "../../i18n/load-words";
import { createWords, type Words } from "../../i18n/words";
import { loadCode } from "./load-code";

const loading = new Map<Language, Promise<Words>>();
const failed = new Set<Language>();

/** All words of a language, loaded once. A failure is kept too: a page that waits for the words then says so. */
export function wholeWords(language: Language): Promise<Words> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const words = loadCode(() => loadBundle(language)).then(createWords);
  loading.set(language, words);
  words.catch(() => failed.add(language));
  return words;
}

/** The same, but what failed before is tried again. */
export function wholeWordsAgain(language: Language): Promise<Words> {
  if (failed.delete(language)) loading.delete(language);
  return wholeWords(language);
}
