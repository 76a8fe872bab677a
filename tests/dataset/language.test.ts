import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { DataError } from "../../src/dataset/faults";
import { loadDataset } from "../../src/dataset/load";
import { loadTexts } from "../../src/dataset/texts/load-texts";
import { loadWritingRules } from "../../src/dataset/texts/style";
import type { Language, LanguageFacts } from "../../src/i18n/languages";
import { createTranslator } from "../../src/i18n/translator";
import { copyData } from "../support/dataset-folder";

/** A language that the product does not have; CONTRIBUTING.md tells the same story. */
const NEW = vi.hoisted(() => "es" as Language);

vi.mock(import("../../src/i18n/languages"), async (load) => {
  const was = await load();
  const facts: LanguageFacts = {
    locale: "es-ES",
    name: "Español",
    decimalComma: true,
    beforeColon: "",
    first: "1",
    genders: ["masculine", "feminine"],
  };
  const isWholeLanguage = (language: Language) => language === NEW || was.isWholeLanguage(language);
  return {
    ...was,
    languages: { ...was.languages, [NEW]: facts },
    LANGUAGES: [...was.LANGUAGES, NEW],
    isWholeLanguage: isWholeLanguage as typeof was.isWholeLanguage,
    wholeOf: (language: Language) =>
      language === NEW ? (NEW as ReturnType<typeof was.wholeOf>) : was.wholeOf(language),
  };
});

/** The faults that reading gives, one text each; none = it can be read. */
function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.faults.map(({ file, field }) => `${file}: ${field}`);
    throw error;
  }
}

describe("a language more: a row, a folder of texts, the names of terms, the rules of style", () => {
  const copy = copyData();
  afterAll(() => copy.end());
  const change = (file: string, text: (was: string) => string) =>
    copy.write(file, text(readFileSync(join(copy.folder, file), "utf8")));

  it("is told that the terms of the field lack its names", () => {
    const faults = faultsOf(() => loadDataset(copy.folder));
    expect(faults.length).toBeGreaterThan(40);
    expect(faults.filter((fault) => !/^glossary\.yaml: \d+\.names\.es$/.test(fault))).toEqual([]);
  });

  it("is told that it has no texts, and no rules of style", () => {
    change("glossary.yaml", (was) => was.replaceAll(/^ {4}en: (.*)$/gm, "$&\n    es: $1"));
    const { dataset } = loadDataset(copy.folder);
    expect(() => loadTexts(copy.folder, NEW, dataset)).toThrow("texts/es");
    expect(faultsOf(() => loadWritingRules(copy.folder))).toEqual([
      "texts/style.yaml: sentences.longest.es",
      "texts/style.yaml: avoid.es",
    ]);
  });

  it("is read and spoken as soon as these are there", () => {
    copy.copy("texts/nl", "texts/es");
    change("texts/style.yaml", (was) =>
      was.replace("longest: { ", "longest: { es: 22, ").replace("\navoid:\n", "\navoid:\n  es: []\n"),
    );
    expect(faultsOf(() => loadWritingRules(copy.folder))).toEqual([]);
    const { dataset } = loadDataset(copy.folder);
    const { language, format, t } = createTranslator(loadTexts(copy.folder, NEW, dataset));
    expect([language, format.number(0.5), t("nav.start")]).toEqual(["es", "0,5", "Start"]);
  });
});
