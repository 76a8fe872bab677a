import type { Language, TextBundle } from "../domain/texts";

const LOADERS: Readonly<Record<Language, () => Promise<{ default: TextBundle }>>> = {
  nl: () => import("virtual:texts/nl"),
  fr: () => import("virtual:texts/fr"),
  en: () => import("virtual:texts/en"),
  de: () => import("virtual:texts/de"),
};

/** Loads the texts of one language; each is a file of its own. */
export async function loadBundle(language: Language): Promise<TextBundle> {
  return (await LOADERS[language]()).default;
}
