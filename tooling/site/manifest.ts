import { type Language, SOURCE_LANGUAGE } from "../../src/i18n/languages";

/** What the manifest says of the application in one language. */
export interface AppTexts {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
}

/** The file that says how the application is installed; the one of the source language stands in public/. */
export const MANIFEST = "manifest.webmanifest";

/** The manifest of a language. */
export function manifestFile(language: Language): string {
  return language === SOURCE_LANGUAGE ? MANIFEST : MANIFEST.replace(".", `-${language}.`);
}

/** The manifest in another language: its own texts and start page. The id stays, so that it is one application. */
export function manifestIn(language: Language, source: string, { name, shortName, description }: AppTexts): string {
  const manifest = JSON.parse(source) as Readonly<Record<string, unknown>>;
  const own = { name, short_name: shortName, description, lang: language, start_url: `${language}/` };
  return `${JSON.stringify({ ...manifest, ...own }, null, 2)}\n`;
}
