import { describe, expect, it } from "vitest";
import { readOwnTexts } from "../../src/dataset/texts/own-texts";
import { textFilesOf, textsIn } from "../../src/dataset/texts/text-files";
import { languages, LANGUAGES, wholeOf } from "../../src/i18n/languages";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import { createTranslator } from "../../src/i18n/translator";
import { fieldWords, readabilityOf, readingEase, syllablesOf, wordsOfField } from "../../tooling/texts/readability";
import { DATA_FOLDER } from "../../tooling/support/read/folder";
import { wordsIn } from "../../tooling/support/words";

const EASY = "nl-x-easy";
const own = readOwnTexts(DATA_FOLDER, EASY);
const dutch = wordsIn("nl").bundle;
const easy = wordsIn(EASY).bundle;

/** Every text by its file and key. */
const textsOf = (bundle: Parameters<typeof textFilesOf>[0]) =>
  new Map(
    Object.entries(textFilesOf(bundle)).flatMap(([file, content]) =>
      textsIn(content).map(({ key, text }) => [`${file} ${key}`, text] as const),
    ),
  );

const ownByKey = textsOf(own);
const dutchByKey = textsOf(dutch);
const said = [...ownByKey.values()];
const same = [...ownByKey.keys()].map((key) => dutchByKey.get(key) ?? "");

describe("easy Dutch", () => {
  it("is laid over Dutch, key by key", () => {
    const all = textsOf(easy);
    expect([...all.keys()].toSorted()).toEqual([...dutchByKey.keys()].toSorted());
    const differ = [...all].filter(([key, text]) => text !== dutchByKey.get(key)).map(([key]) => key);
    expect(differ.toSorted()).toEqual([...ownByKey.keys()].toSorted());
    expect(all.get("interface/start title")).not.toBe(dutchByKey.get("interface/start title"));
    expect(all.get("interface/method why")).toBe(dutchByKey.get("interface/method why"));
  });

  it("has what most readers see of its own", () => {
    expect(said.length).toBeGreaterThanOrEqual(250);
  });

  it("has the numbers, dates and names of Dutch", () => {
    const [i18n, below] = [createTranslator(easy), createTranslator(dutch)];
    expect([i18n.language, i18n.whole]).toEqual([EASY, "nl"]);
    expect(languages[EASY].locale).toBe(languages.nl.locale);
    for (const words of [i18n, below]) {
      expect(words.format.euro(12_000)).toBe(below.format.euro(12_000));
      expect(words.format.date("2026-11-26")).toBe("26 november 2026");
      expect(words.t("common.plusses", { count: 1 })).toBe("1 punt");
      expect(words.t("common.plusses", { count: 3 })).toBe("3 punten");
    }
    expect(easy.names).toEqual(dutch.names);
  });

  it("has a code that a browser and `Intl` know as Dutch", () => {
    expect(Intl.getCanonicalLocales(EASY)).toEqual([EASY]);
    expect(new Intl.Locale(EASY).language).toBe("nl");
    expect(LANGUAGES.slice(0, 2)).toEqual(["nl", EASY]);
    expect(LANGUAGES.map(wholeOf)).toEqual(["nl", "nl", "fr", "en", "de"]);
    expect(WHOLE_LANGUAGES).toEqual(["nl", "fr", "en", "de"]);
  });
});

describe("how easy Dutch reads", () => {
  const field = fieldWords(EASY, textFilesOf(dutch));
  const figures = readabilityOf(EASY, said, field);

  it("is in short sentences, with short words, and in the active voice", () => {
    expect(figures.average).toBeLessThan(8);
    expect(figures.longest).toBeLessThanOrEqual(14);
    expect(figures.longWords).toBeLessThan(0.01);
    expect(figures.passive).toBeLessThan(0.01);
  });

  it("is clearly easier than Dutch on the same keys", () => {
    const before = readabilityOf("nl", same, field);
    expect(figures.average).toBeLessThan(before.average - 1.5);
    expect(figures.longWords).toBeLessThan(before.longWords);
    expect(readingEase(said)).toBeGreaterThan(readingEase(same) + 8);
    expect(readingEase(said)).toBeGreaterThan(85);
  });

  it("says always and never only where Dutch says it", () => {
    const added = [...ownByKey].filter(([key, text]) =>
      [/\baltijd\b/i, /\bnooit\b/i].some((word) => word.test(text) && !word.test(dutchByKey.get(key) ?? "")),
    );
    // The browser keeps answers at once, and nobody has to finish.
    expect(added.map(([key]) => key)).toEqual([]);
  });
});

describe("the figures", () => {
  it("count words, long ones and the passive", () => {
    const found = readabilityOf(
      "nl",
      ["Dit is kort. De verantwoordelijkheid wordt door {{form}} gedragen.", "Kop"],
      new Set(),
    );
    expect(found).toMatchObject({ texts: 2, sentences: 2, average: 4.5, longest: 6, longSentences: 0, passive: 0.5 });
    expect(found.longWords).toBeCloseTo(1 / 10);
    expect(readabilityOf("nl", [], new Set())).toMatchObject({ average: 0, longest: 0, longWords: 0, passive: 0 });
  });

  it("leave out the words of the field", () => {
    const field = wordsOfField("nl", "| idea | nl |\n| who pays | meerjarenplanning (de) |", [
      "Expertise-uitwisseling",
    ]);
    expect(readabilityOf("nl", ["Meerjarenplanning en expertise-uitwisseling."], field).longWords).toBe(0);
  });

  it.each([
    ["fr", "La somme est calculée ici.", "Vous calculez la somme."],
    ["en", "The sum is calculated here.", "You calculate the sum."],
    ["de", "Die Summe wird hier berechnet.", "Sie berechnen die Summe."],
    ["nl", "Wat u kiest, wordt bewaard.", "Beide besturen worden sterker."],
  ] as const)("know the passive in %s", (language, passive, active) => {
    expect(readabilityOf(language, [passive], new Set()).passive).toBe(1);
    expect(readabilityOf(language, [active], new Set()).passive).toBe(0);
  });

  it.each([
    ["gemeente", 3],
    ["stad", 1],
    ["geld", 1],
    ["ideeën", 3],
    ["mooi", 1],
    ["nieuw", 1],
    ["samenwerking", 4],
    ["VTE", 1],
  ])("count the syllables of %s: %i", (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it("give the reading ease of Flesch-Douma", () => {
    // Two sentences of three words; seven syllables in six words.
    expect(readingEase(["De kat eet.", "Zij is tevree."])).toBeCloseTo(206.84 - 0.93 * 3 - 77 * (7 / 6));
  });
});
