import type { ForeignName } from "../domain/facts/library";
import type { DataTexts } from "../domain/texts";
import type { Language } from "./languages";

/**
 * What the start page and the frame around every page say in one language: a small file of its own, so that the
 * application starts before the other texts are there.
 */
export interface StartBundle {
  readonly language: Language;
  /** Nested texts of the interface, for i18next: those of `START_TEXTS` alone. */
  readonly interface: Readonly<Record<string, unknown>>;
  readonly data: Pick<DataTexts, "steps">;
  /** Names that stand in these texts and in the facts and are of another language. */
  readonly names: readonly ForeignName[];
}

/** One language, complete: texts of the interface by key, and texts of the data set. */
export interface TextBundle extends StartBundle {
  readonly data: DataTexts;
}

/** Sections of one language that stand on paper alone, for i18next. */
export type PaperTexts = Readonly<Record<string, unknown>>;
