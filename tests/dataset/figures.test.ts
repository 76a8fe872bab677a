import { afterAll, afterEach, describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { loadDataset } from "../../src/dataset/load";
import { fillFigures } from "../../src/dataset/texts/fill";
import { type Figures, figuresOf } from "../../src/dataset/texts/figures";
import { loadOwn, loadTexts, loadWritten } from "../../src/dataset/texts/load-texts";
import { loadWritingRules } from "../../src/dataset/texts/style";
import { textFilesOf, textsIn } from "../../src/dataset/texts/text-files";
import { COMPARE_LIMITS, MOST_ADDED, UNDO_MINUTES } from "../../src/domain/limits";
import { type Language, LANGUAGES, wholeOf } from "../../src/i18n/languages";
import { createTranslator } from "../../src/i18n/translator";
import { dataset } from "../../tooling/support/dataset";
import { DATA_FOLDER } from "../../tooling/support/read/folder";
import { wordsIn } from "../../tooling/support/words";
import { copyData } from "../support/dataset-folder";
import { addNinthCriterion, addNinthForm } from "./ninth";

const { numbers } = loadWritingRules(DATA_FOLDER);
const COMMON = { common: { plusses_one: "{{count}} point", plusses_other: "{{count}} points" } };

/** One text with its figures. */
function said(text: string, figures: Figures, language: Language = "en"): string {
  const { texts, faults } = fillFigures(
    { language, interface: { a: { b: text } }, data: {} },
    COMMON,
    figures,
    numbers,
  );
  expect(faults).toEqual([]);
  return textsIn(texts.interface)[0]?.text ?? "";
}

/** What is wrong with the figures of one text. */
const wrong = (text: string, figures: Figures) =>
  fillFigures({ language: "en", interface: { a: { b: text } }, data: {} }, COMMON, figures, numbers).faults;

const count = (figure: number): Figures => new Map([["many", figure]]);

describe("a figure in a text", () => {
  it.each([
    [2, "two"],
    [12, "twelve"],
    [13, "13"],
    [1, "1"],
    [0, "0"],
    [0.5, "0.5"],
    [10_000, "10,000"],
  ])("of %d is %s", (figure, word) => {
    expect(said("About {{figure.many}}.", count(figure))).toBe(`About ${word}.`);
  });

  it("is in figures in easy Dutch, and where the text asks for it", () => {
    expect(said("{{figure.many}} vormen", count(8), "nl")).toBe("acht vormen");
    expect(said("{{figure.many}} vormen", count(8), "nl-x-easy")).toBe("8 vormen");
    expect(said("{{ figure.many, digits }} vormen", count(8), "nl")).toBe("8 vormen");
  });

  it("has the space between thousands that the French texts have", () => {
    expect(said("{{figure.many}} euros", count(10_000), "fr")).toBe("10\u00a0000 euros");
  });

  it("has a capital where a sentence begins, as a word and in figures", () => {
    expect(said("{{figure.many, capital}} forms", count(8))).toBe("Eight forms");
    expect(said("{{figure.many, capital}} forms", count(14))).toBe("14 forms");
  });

  it("goes with the thing counted, one or more", () => {
    expect(said("Worth {{figure.many, common.plusses}}.", count(3))).toBe("Worth three points.");
    expect(said("Worth {{figure.many, common.plusses}}.", count(1))).toBe("Worth 1 point.");
  });

  it("can be a date or its year", () => {
    const day: Figures = new Map([["day", "2026-12-01"]]);
    expect(said("Until {{figure.day}}.", day)).toBe("Until 1 December 2026.");
    expect(said("Jusqu’au {{figure.day}}.", day, "fr")).toBe("Jusqu’au 1er décembre 2026.");
    expect(said("Until the end of {{figure.day, year}}.", day)).toBe("Until the end of 2026.");
  });

  it("leaves what the code fills in, and other texts, as they are", () => {
    const text = "{{figures}} of {{count}} and {{figureless.many}}, $1 {figure.many}";
    expect(said(text, count(8))).toBe(text);
  });

  it.each([
    ["{{figure.few}}", 'a figure of the data set: many; not "few"'],
    ["{{figure}}", 'a figure of the data set: many; not ""'],
    ["{{figure.many digits}}", 'a figure of the data set: many; not ""'],
    [
      "{{figure.many, words}}",
      'digits, capital or the key of a text with _one and _other, as common.plusses; not "words"',
    ],
    [
      "{{figure.many, year}}",
      'digits, capital or the key of a text with _one and _other, as common.plusses; not "year"',
    ],
  ])("is a fault as %s", (text, expected) => {
    expect(wrong(text, count(8))).toEqual([
      { file: "texts/en/interface/a.yaml", field: "b", value: JSON.stringify(text), expected },
    ]);
  });

  it("is a fault as a date that is asked for in figures", () => {
    const [fault] = wrong("{{figure.day, digits}}", new Map([["day", "2026-12-01"]]));
    expect(fault?.expected).toBe('year, or nothing behind the name of a date; not "digits"');
  });
});

describe("the figures of the data set", () => {
  it("are what it holds, and what the rules of the advice are", () => {
    const figures = Object.fromEntries(figuresOf(dataset));
    expect(figures).toMatchObject({
      workForms: dataset.workForms.length,
      criteria: dataset.criteria.length,
      wishes: 6,
      purse: dataset.worth.purse,
      leastCompared: COMPARE_LIMITS.least,
      mostCompared: COMPARE_LIMITS.most,
      mostAdded: MOST_ADDED,
      undoMinutes: UNDO_MINUTES,
      languages: 4,
      populationDate: "2020-01-01",
      "needs.stedenband.fte": 0.5,
      "amounts.relief-grant.max": 5000,
      "levels.indirect-cooperation.budget": 2,
      "channels.federal-vvsg.endsOn": "2026-12-31",
      "moments.european-programmes-end.date": "2027-12-31",
    });
    // The guide does not say what staff these need: there is no figure for it, and not zero.
    expect(Object.keys(figures).filter((name) => /^needs\..*\.fte$/.test(name))).toEqual(["needs.stedenband.fte"]);
  });

  it.each(LANGUAGES)("are filled in everywhere in %s", (language) => {
    const left = Object.values(textFilesOf(wordsIn(language).bundle)).flatMap((content) =>
      textsIn(content).filter(({ text }) => text.includes("figure.")),
    );
    expect(left).toEqual([]);
  });

  it("stand in what a language that is laid over another says itself, as in the whole", () => {
    const own = loadOwn(DATA_FOLDER, "nl-x-easy", dataset, wordsIn(wholeOf("nl-x-easy")).bundle);
    expect(own.interface).toMatchObject({ form: { listTitle: "De 8 vormen van samenwerking" } });
    expect(own.data).toMatchObject({ pages: { ambitions: { title: "Verdeel 9 punten" } } });
    expect(wordsIn("nl-x-easy").t("form.listTitle")).toBe("De 8 vormen van samenwerking");
  });
});

describe("another data set with the same texts", () => {
  const copy = copyData();
  afterEach(() => copy.mend());
  afterAll(() => copy.end());

  it("shows its own numbers: a form and a criterion more", () => {
    addNinthForm(copy);
    addNinthCriterion(copy);
    const more = loadDataset(copy.folder).dataset;
    const { t, data } = createTranslator(loadTexts(copy.folder, "nl", more));
    expect(t("start.get1")).toBe(
      "Een lijst van negen werkvormen, met hoeveel punten elke vorm levert van wat u vroeg.",
    );
    expect(t("browse.matrix.caption")).toBe("Niveaus van de negen werkvormen op negen kenmerken");
    expect(t("browse.knowledge.forms")).toMatch(/^Negen manieren /);
    expect(data.pages["ambitions"]?.why).toMatch(/^Over zeven wensen\./);
    expect(data.glossary["form-of-cooperation"]?.meaning).toMatch(/De gids beschrijft er negen\.$/);
  });

  it("shows its own points, one of them alone, and what a form needs", () => {
    copy.replace("dataset.yaml", "occasion: 3", "occasion: 1");
    copy.replace("dataset.yaml", "purse: 9", "purse: 14");
    copy.replace("work-forms/stedenband.yaml", "fte: { minimum: 0.5", "fte: { minimum: 0.75");
    copy.replace("funding/federal-vvsg.yaml", 'endsOn: "2026-12-31"', 'endsOn: "2027-06-30"');
    const other = loadDataset(copy.folder).dataset;
    const whys = LANGUAGES.map((language) => {
      const { pages, workForms } = loadTexts(copy.folder, language, other).data;
      expect(pages["ambitions"]?.title).toContain("14 ");
      expect(workForms["stedenband"]?.asks["staff"]).toMatch(/0[.,]75/);
      expect(workForms["stedenband"]?.pitfalls["ending-support"]).toMatch(/30\.? ju\p{L}+ 2027/iu);
      return pages["occasions"]?.why.split(/(?<=[.?]) /)[1];
    });
    expect(whys).toEqual([
      "De aanleiding is 1 punt waard.",
      "Uw reden telt voor 1 punt.",
      "Le motif vaut 1 point.",
      "The reason is worth 1 point.",
      "Der Anlass ist 1 Punkt wert.",
    ]);
  });

  it("shows those of a made-up country, in the sentences of the interface", () => {
    const folder = fileURLToPath(new URL("../second-dataset/data", import.meta.url));
    const figures = figuresOf(loadDataset(folder).dataset);
    const told = LANGUAGES.map((language) => {
      const written = loadWritten(DATA_FOLDER, language, dataset);
      const { texts, faults } = fillFigures({ ...written, data: {} }, {}, figures, numbers);
      expect(faults).toEqual([]);
      return createTranslator({ ...written, interface: texts.interface })
        .t("start.get1")
        .split(/[,.]/)[0];
    });
    expect(told).toEqual([
      "Een lijst van drie werkvormen",
      "Een lijst van 3 vormen van samenwerking",
      "Une liste de trois formes de coopération",
      "A list of three types of cooperation",
      "Eine Liste der drei Kooperationsformen",
    ]);
  });
});
