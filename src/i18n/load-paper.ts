import loaders from "virtual:paper-texts";
import type { TextBundle } from "./bundle";

/** Adds the texts used on paper only, for making documents. */
export async function withPaperTexts(bundle: TextBundle): Promise<TextBundle> {
  const paper = (await loaders[bundle.language]()).default;
  return { ...bundle, interface: { ...bundle.interface, ...paper } };
}
