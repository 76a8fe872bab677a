import type { Language, TextBundle } from "../domain/texts";
import type { LANGUAGES } from "./words";

const LOADERS: Readonly<Record<(typeof LANGUAGES)[number], () => Promise<{ default: TextBundle }>>> = {
  nl: () => import("virtual:texts/nl"),
};

/** Loads the texts of one language; each is a file of its own. Dutch where a language has no texts. */
export async function loadBundle(language: Language): Promise<TextBundle> {
  const load = language in LOADERS ? LOADERS[language as keyof typeof LOADERS] : LOADERS.nl;
  return (await load()).default;
}
