import found from "virtual:library";
import type { Library } from "../domain/facts/library";

/** Publications, places and terms: for pages that are loaded when they are opened, so that the start page does without. */
export const library: Library = found;
