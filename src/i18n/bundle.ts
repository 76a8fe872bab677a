import type { ForeignName } from "../domain/facts/library";
import type { DataTexts } from "../domain/texts";
import type { Language } from "./languages";

/**
 * The texts of the start page and the frame around every page in one language: a small separate file, so that the
 * application starts before the other texts are loaded.
 */
export interface StartBundle {
  readonly language: Language;
  /** Nested interface texts for i18next: only those of `START_TEXTS`. */
  readonly interface: Readonly<Record<string, unknown>>;
  readonly data: Pick<DataTexts, "steps">;
  /** Names from other languages in these texts and in the facts. */
  readonly names: readonly ForeignName[];
}

/** One complete language: interface texts by key, and texts of the data set. */
export interface TextBundle extends StartBundle {
  readonly data: DataTexts;
}

/** Sections used on paper only, in one language, for i18next. */
export type PaperTexts = Readonly<Record<string, unknown>>;

/** Loads the texts of a language, each from its own file. */
export type Loaders<T> = Readonly<Record<Language, () => Promise<{ readonly default: T }>>>;
