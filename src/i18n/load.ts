import type { Language, StartBundle, TextBundle } from "../domain/texts";

type Loaders<T> = Readonly<Record<Language, () => Promise<{ default: T }>>>;

const LOADERS: Loaders<TextBundle> = {
  nl: () => import("virtual:texts/nl"),
  fr: () => import("virtual:texts/fr"),
  en: () => import("virtual:texts/en"),
  de: () => import("virtual:texts/de"),
};

const START_LOADERS: Loaders<StartBundle> = {
  nl: () => import("virtual:start-texts/start-nl"),
  fr: () => import("virtual:start-texts/start-fr"),
  en: () => import("virtual:start-texts/start-en"),
  de: () => import("virtual:start-texts/start-de"),
};

/** Loads all texts of one language; each language is a file of its own. */
export async function loadBundle(language: Language): Promise<TextBundle> {
  return (await LOADERS[language]()).default;
}

/** Loads what the start page and the frame say in one language. */
export async function loadStartBundle(language: Language): Promise<StartBundle> {
  return (await START_LOADERS[language]()).default;
}
