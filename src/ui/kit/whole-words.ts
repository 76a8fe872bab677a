import type { Language } from "../../i18n/languages";
import { loadBundle } from "../../i18n/load";
import { createTranslator, type Translator } from "../../i18n/translator";
import { loadCode } from "./load-code";

const loading = new Map<Language, Promise<Translator>>();
const failed = new Set<Language>();

/** The complete translator of a language, loaded once. A failure is kept too, for the page that waits to report. */
export function wholeTranslator(language: Language): Promise<Translator> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const i18n = loadCode(() => loadBundle(language)).then(createTranslator);
  loading.set(language, i18n);
  i18n.catch(() => failed.add(language));
  return i18n;
}

/** The same, but retries after a failure. */
export function wholeTranslatorAgain(language: Language): Promise<Translator> {
  if (failed.delete(language)) loading.delete(language);
  return wholeTranslator(language);
}
