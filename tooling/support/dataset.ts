import { fileURLToPath } from "node:url";
import { loadDataset } from "../../src/dataset/load";
import { loadTexts } from "../../src/dataset/texts/load-texts";
import type { WorkForm } from "../../src/domain/facts/matrix";
import type { Source } from "../../src/domain/facts/source";
import type { Language } from "../../src/i18n/languages";
import { createTranslator, type Translator } from "../../src/i18n/translator";

/** The data folder of the repository. */
export const DATA_FOLDER = fileURLToPath(new URL("../../data", import.meta.url));

const loaded = loadDataset(DATA_FOLDER);

/** The real facts: tests that need other facts change a copy. */
export const { dataset, municipalities } = loaded;

/** Ids of the eight forms, in the order of the data. */
export const formIds: readonly string[] = dataset.workForms.map((f) => f.id);

/** Ids of the six benefits. */
export const benefits: readonly string[] = dataset.criteria.filter((c) => c.kind === "benefit").map((c) => c.id);

/** A form that must exist. */
export function workForm(id: string): WorkForm {
  const found = dataset.workForms.find((f) => f.id === id);
  if (found === undefined) throw new RangeError(`no work form "${id}"`);
  return found;
}

/** Lines of the guide that a source names, of all chapters. */
export function citedLines(source: Source | null | undefined): readonly number[] {
  if (source?.kind !== "chapter") return [];
  return [source, ...(source.further ?? [])].flatMap(({ lines }) => lines);
}

/** Words of one language. */
export function wordsIn(language: Language): Translator {
  return createTranslator(loadTexts(DATA_FOLDER, language, dataset));
}

/** Dutch words, made once. */
export const i18n: Translator = wordsIn("nl");
