import startLoaders from "virtual:start-texts";
import loaders from "virtual:texts";
import type { StartBundle, TextBundle } from "./bundle";
import type { Language } from "./languages";

/** Loads what all pages say in one language; each language is a file of its own. */
export async function loadBundle(language: Language): Promise<TextBundle> {
  return (await loaders[language]()).default;
}

/** Loads what the start page and the frame say in one language. */
export async function loadStartBundle(language: Language): Promise<StartBundle> {
  return (await startLoaders[language]()).default;
}
