import loaders from "virtual:paper-texts";
import type { TextBundle } from "./bundle";

/** The same texts with what stands on paper alone: for the program that makes a document. */
export async function withPaperTexts(bundle: TextBundle): Promise<TextBundle> {
  const paper = (await loaders[bundle.language]()).default;
  return { ...bundle, interface: { ...bundle.interface, ...paper } };
}
