import served from "virtual:library";
import type { Library } from "../domain/facts/library";

/** Publications, places and terms: separate, for pages loaded on demand. */
export const library: Library = served;
