import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Loads a plain Node script of the folder scripts; the test says itself which functions it expects there. */
export function load(name: string): Promise<unknown> {
  return import(pathToFileURL(resolve(import.meta.dirname, "../../tooling", name)).href);
}
