import { type Language, SOURCE_LANGUAGE } from "../../src/i18n/languages";

/** The manifest's texts in one language. */
export interface AppTexts {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
}

/** The web app manifest; that of the source language is in public/. */
export const MANIFEST = "manifest.webmanifest";

/** The manifest of a language. */
export function manifestFile(language: Language): string {
  return language === SOURCE_LANGUAGE ? MANIFEST : MANIFEST.replace(".", `-${language}.`);
}

/**
 * The manifest in another language, with its own texts and start page. The id stays, so that it is the same
 * application.
 */
export function manifestIn(language: Language, source: string, { name, shortName, description }: AppTexts): string {
  const manifest = JSON.parse(source) as Readonly<Record<string, unknown>>;
  const own = { name, short_name: shortName, description, lang: language, start_url: `${language}/` };
  return `${JSON.stringify({ ...manifest, ...own }, null, 2)}\n`;
}
