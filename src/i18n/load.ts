import startLoaders from "virtual:start-texts";
import loaders from "virtual:texts";
import type { StartBundle, TextBundle } from "./bundle";
import type { Language } from "./languages";

/** Loads the page texts of one language, each from its own file. */
export async function loadBundle(language: Language): Promise<TextBundle> {
  return (await loaders[language]()).default;
}

/** Loads the texts of start page and frame in one language. */
export async function loadStartBundle(language: Language): Promise<StartBundle> {
  return (await startLoaders[language]()).default;
}
