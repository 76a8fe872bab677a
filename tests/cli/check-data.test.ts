import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { checkData } from "../../src/cli/check-data";
import { baseKey, textKeys, unusedKeys } from "../../src/cli/text-keys";
import { copyData } from "../support/dataset-folder";

vi.mock("yaml", async (original) => (await import("../support/yaml-once")).yamlOnce(original));

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const DESCRIPTIONS_LINE = "# yaml-language-server: $schema=../../schemas/texts-descriptions.schema.json\n";

/** A repository with data that may be broken, and the rest as it is. */
const root = mkdtempSync(join(tmpdir(), "wegwijzer-root-"));
const data = copyData(join(root, "data"));
symlinkSync(join(ROOT, "src"), join(root, "src"));
const copySchemas = () => cpSync(join(ROOT, "schemas"), join(root, "schemas"), { recursive: true });
copySchemas();
afterEach(() => data.mend());
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Lines of the check after the data are as the test wants them. */
function faults(): readonly string[] {
  return checkData(root).faults;
}

describe("checkData", () => {
  it("finds the repository as it is without fault, and counts what is there", () => {
    const { faults: found, summary } = checkData(ROOT);
    expect(found).toEqual([]);
    expect(summary).toMatch(
      /^data flanders-2023 \d+\.\d+: 8 work forms, 8 criteria, 22 practices, 40 channels, 14 networks, 27 notes, 7 mentions, 36 publications, 64 places, 50 terms, 285 municipalities, \d+ interface texts \(.*nl.*\)$/,
    );
  });

  it("names file, field, value and what is expected", () => {
    data.replace("work-forms/jumelage.yaml", 'reciprocity: "++"', 'reciprocity: "++++"');
    expect(faults()).toEqual([
      'data/work-forms/jumelage.yaml: matrix.cells.reciprocity is "++++"; expected one of "-", "+", "++", "+++"',
    ]);
  });

  it("asks to make the keys and the schema again", () => {
    data.replace("texts/nl/interface/app.yaml", "menu: Hoofdmenu", "menu: Menu");
    data.replace("questionnaire.yaml", "ceiling: 50000000", "ceiling: 60000000");
    const found = faults();
    expect(found).toContain("src/i18n/keys.gen.d.ts: expected what `npm run keys` makes: run it");
    expect(found).toContain("schemas/dossier.schema.json: expected what `npm run schema` makes: run it");
  });

  it("asks to make the schemas for editors again, and names a file that lacks its first line", () => {
    writeFileSync(join(root, "schemas/funding.schema.json"), "{}\n");
    onTestFinished(copySchemas);
    data.replace("notes.yaml", "# yaml-language-server: $schema=../schemas/notes.schema.json\n", "");
    data.replace("funding/dear.yaml", "$schema=../../schemas/", "$schema=../schemas/");
    data.write("networks/new.yaml", "id: new\nname: New\npage: 31\nlines: [570]\n");
    const found = faults();
    expect(found).toContain("schemas/funding.schema.json: expected what `npm run schema` makes: run it");
    const expected = (file: string, depth: string) =>
      `expected # yaml-language-server: $schema=${depth}schemas/${file}.schema.json (\`npm run schema\` writes it)`;
    const lines = found.filter((line) => line.includes("yaml-language-server"));
    expect(lines.map((line) => line.replace(/ is .*?;/, ":"))).toEqual([
      `data/funding/dear.yaml: line 1: ${expected("funding", "../../")}`,
      `data/networks/new.yaml: line 1: ${expected("networks", "../../")}`,
      `data/notes.yaml: line 1: ${expected("notes", "../")}`,
    ]);
  });

  it("finds a file that is no part of the data", () => {
    data.write("leftover.yaml", "a: 1\n");
    expect(faults()).toContain("data/leftover.yaml: expected no file of this name here");
  });

  it("finds a text that nothing shows", () => {
    data.replace("texts/nl/interface/app.yaml", "menu: Hoofdmenu", "menu: Hoofdmenu\nneverShown: Nergens te zien");
    expect(faults()).toContain(
      'data/texts/nl/interface/app.yaml: neverShown is "Nergens te zien"; expected a key that src uses',
    );
  });

  it("compares the texts of a second language with the Dutch ones", () => {
    data.copy("texts/nl", "texts/fr");
    data.replace("texts/fr/interface/app.yaml", "menu: Hoofdmenu", "carte: Menu principal");
    const found = faults();
    expect(found).toContain("data/texts/fr/interface/app.yaml: menu: expected a text, as in Dutch");
    expect(found).toContain("data/texts/fr/interface/app.yaml: carte: expected a key that the Dutch texts have");
  });

  describe("in a language that is laid over Dutch", () => {
    const EASY = "texts/nl-x-easy/interface/headline.yaml";

    it("lets a text lack, and finds a key that Dutch does not have", () => {
      data.replace(EASY, "noOther:", "noOtherAtAll:");
      expect(faults()).toEqual([
        "data/texts/nl-x-easy/interface/headline.yaml: noOtherAtAll: expected a key that the Dutch texts have",
      ]);
    });

    it("finds an id that the data do not have", () => {
      data.replace("texts/nl-x-easy/risks.yaml", "  visa:", "  visum:");
      expect(faults().map((line) => line.replace(/ is .*;/, ";"))).toEqual([
        "data/texts/nl-x-easy/risks.yaml: risks.visum; expected an id that the data have",
      ]);
    });

    it("finds a field that such a text does not have", () => {
      data.replace("texts/nl-x-easy/renewal.yaml", "    text: Vraag de VVSG", "    words: Vraag de VVSG");
      expect(faults().map((line) => line.replace(/ is .*;/, ";"))).toEqual([
        "data/texts/nl-x-easy/renewal.yaml: renewal.renew-support.words; expected no such field here",
      ]);
    });

    it("finds a value that Dutch does not fill in", () => {
      data.replace(EASY, 'canNow: "Dit kan nu wel: {{forms}}."', 'canNow: "Dit kan nu wel: {{form}}."');
      expect(faults()).toEqual([
        'data/texts/nl-x-easy/interface/headline.yaml: canNow is "Dit kan nu wel: {{form}}."; expected the values of the Dutch text: {{forms}}',
      ]);
    });

    it("finds a text that only repeats the Dutch one", () => {
      data.replace("texts/nl-x-easy/interface/nav.yaml", "method: Uitleg", "method: Methode");
      expect(faults()).toEqual([
        'data/texts/nl-x-easy/interface/nav.yaml: method is "Methode"; expected a text that differs from the Dutch one, or none',
      ]);
    });

    it("finds a sentence that is too long, in any file, and a word to avoid", () => {
      const long = "Dit is een zin met heel veel woorden die echt veel te lang is geworden.";
      data.replace("texts/nl-x-easy/renewal.yaml", "text: Praat met iedereen die meewerkt.", `text: ${long}`);
      data.replace("texts/nl-x-easy/interface/steps.yaml", "vormen", "scores");
      expect(faults().map((line) => line.replace(/ is "[^;]*;/, ";"))).toEqual([
        'data/texts/nl-x-easy/interface/steps.yaml: others; expected another word than "scores": punten',
        "data/texts/nl-x-easy/renewal.yaml: renewal.renew-ask-partners.text; expected 14 words in a sentence at most; it has 15",
      ]);
    });

    it("tells a fault of the Dutch texts once", () => {
      data.replace("texts/nl/criteria.yaml", "    short: Middenveld\n", "");
      expect(faults()).toEqual([
        "data/texts/nl/criteria.yaml: criteria.civil-society-involvement.short: expected text",
      ]);
    });
  });

  it("finds a value that a language writes otherwise", () => {
    data.replace("texts/fr/interface/amount.yaml", 'range: "{{min}} à {{max}}"', 'range: "{{mim}} à {{max}}"');
    expect(faults()).toContain(
      'data/texts/fr/interface/amount.yaml: range is "{{mim}} à {{max}}"; expected the values of the Dutch text: {{min}}, {{max}}',
    );
  });

  it("finds a grammatical number that is missing, or that the language does not have", () => {
    data.replace("texts/de/interface/matched.yaml", "otherExamples_one:", "otherExamples_few:");
    expect(faults()).toContain(
      'data/texts/de/interface/matched.yaml: otherExamples is "Noch {{count}} Beispiel"; expected one text for each of _one, _other',
    );
  });

  it("finds a gender that is missing, in a text and of a name, and one that the language does not have", () => {
    data.replace("texts/fr/interface/certainty.yaml", "byItself_feminine_other:", "byItself_neuter_other:");
    data.replace("texts/de/work-forms.yaml", "    gender: masculine\n", "");
    data.replace("texts/fr/work-forms.yaml", "    gender: masculine", "    gender: neuter");
    data.replace("texts/en/work-forms.yaml", "    sign: Twinning\n", "    sign: Twinning\n    gender: neuter\n");
    expect(faults().map((line) => line.replace(/ is ".*?;/, ";"))).toEqual([
      "data/texts/fr/work-forms.yaml: workForms.stedenband.gender; expected one of masculine, feminine",
      "data/texts/en/work-forms.yaml: workForms.jumelage.gender; expected no gender in this language",
      "data/texts/de/work-forms.yaml: workForms.short-term-exchange.gender; expected one of masculine, feminine, neuter",
      "data/texts/fr/interface/certainty.yaml: byItself; expected one text for each of _feminine_one, _feminine_other, _masculine_one, _masculine_other",
    ]);
  });

  it("finds what a list lacks beside the Dutch one, by its id", () => {
    const text = "You want to show solidarity with a limited amount.";
    data.replace("texts/en/work-forms.yaml", `      limited-amount: ${text}\n`, "");
    expect(faults()).toEqual([
      "data/texts/en/work-forms.yaml: workForms.humanitarian-aid.fits.limited-amount: expected a text, as in Dutch",
    ]);
  });

  it("finds a figure that a language writes as a word, or as another figure", () => {
    data.replace("texts/en/questionnaire.yaml", "One day a week is 0.2 FTE.", "One day a week is a fifth FTE.");
    expect(faults().map((line) => line.replace(/ is .*?;/, ";"))).toEqual([
      "data/texts/en/questionnaire.yaml: questions.staff-now.hint; expected the numbers of the Dutch text in figures: 0.2",
    ]);
  });

  it("finds a word to avoid, as a whole word alone, and an exception that nothing needs", () => {
    data.replace("texts/nl/interface/steps.yaml", "title: Eerste stappen", "title: Eerste stappen voor de deadline");
    data.replace("texts/style.yaml", "interface/method why", "interface/method lead");
    const found = faults();
    expect(found).toContain(
      'data/texts/nl/interface/steps.yaml: title is "Eerste stappen voor de deadline"; expected another word than "deadline*": volgend moment',
    );
    expect(found).toContain(
      'data/texts/style.yaml: avoid.nl is "interface/method lead"; expected a text with plus or plussen, or no exception',
    );
    expect(found).toHaveLength(4);
  });

  it("finds a sentence with too many words where most readers look", () => {
    const long =
      "Vink aan wat gedaan is en wat nog moet gebeuren in de gemeente voor het college dit jaar nog beslist.";
    data.replace("texts/nl/interface/steps.yaml", "Vink aan wat gedaan is.", long);
    expect(faults()).toContain(
      'data/texts/nl/interface/steps.yaml: lead is "Vink aan wat gedaan is en wat nog moet gebeuren in de ge...; expected 18 words in a sentence at most; it has 20',
    );
  });

  it("asks for no rules of style in a data set that has none", () => {
    data.remove("texts/style.yaml");
    data.remove("texts/descriptions.yaml");
    data.replace("texts/nl/interface/steps.yaml", "title: Eerste stappen", "title: Eerste stappen voor de deadline");
    expect(faults()).toEqual(["src/i18n/keys.gen.d.ts: expected what `npm run keys` makes: run it"]);
  });

  describe("of numbers that are written out", () => {
    const START = "texts/nl/interface/start.yaml";
    const NUMBERS = "texts/numbers.yaml";
    const LEAD = "U krijgt een advies over {{figure.workForms}} werkvormen";
    const lineOf = (found: readonly string[]) => found.filter((line) => !line.startsWith("src/i18n/keys.gen.d.ts"));

    it("finds one that the data know, in words, and says what to write", () => {
      data.replace(START, LEAD, "U krijgt een advies over acht werkvormen");
      expect(lineOf(faults())).toContain(
        'data/texts/nl/interface/start.yaml: lead is "Beantwoord vragen over uw wensen, uw mensen en uw geld. ...; expected {{figure.workForms}} or {{figure.criteria}} in the place of "acht", or a line in data/texts/numbers.yaml that says why it may stand there',
      );
    });

    it("finds one in figures that the data do not know, in every language and in easy Dutch", () => {
      data.replace("texts/en/interface/start.yaml", "You can stop", "After 17 of them you can stop");
      data.replace("texts/nl-x-easy/interface/start.yaml", "U mag stoppen", "Na 17 ervan mag u stoppen");
      const expected =
        'expected a figure of the data ({{figure.NAME}}) in the place of "17", or a line in data/texts/numbers.yaml that says why it may stand there';
      expect(faults().map((line) => line.replace(/ is .*?;/, ";"))).toEqual([
        `data/texts/en/interface/start.yaml: time; ${expected}`,
        `data/texts/nl-x-easy/interface/start.yaml: time; ${expected}`,
      ]);
    });

    it("lets none, one, a name, a value and an exception stand", () => {
      data.replace("texts/en/interface/start.yaml", "You can stop", "With 0 or 1 of them, by WCAG 2.2, you can stop");
      expect(faults()).toEqual([]);
    });

    it("finds another number in a text whose exception is for one alone", () => {
      data.replace("texts/en/interface/start.yaml", "about ten minutes", "about ten or eleven minutes");
      expect(faults().map((line) => line.replace(/ is .*?;/, ";"))).toEqual([
        'data/texts/en/interface/start.yaml: time; expected a figure of the data ({{figure.NAME}}) in the place of "eleven", or a line in data/texts/numbers.yaml that says why it may stand there',
      ]);
    });

    it("finds an exception, a number and a name that no text needs", () => {
      data.replace(NUMBERS, "  - WCAG 2.1\n", "  - WCAG 2.1\n  - WCAG 3.0\n");
      data.replace(
        NUMBERS,
        "in: [interface/calendar title], numbers: [12]",
        "in: [interface/calendar title], numbers: [12, 13]",
      );
      data.replace(NUMBERS, "in: [networks]", "in: [networks, interface/nav]");
      expect(faults()).toEqual([
        'data/texts/numbers.yaml: names is "WCAG 3.0"; expected a name that stands in a text',
        'data/texts/numbers.yaml: allowed is "interface/nav"; expected a text with a number written out, or no exception',
        "data/texts/numbers.yaml: allowed interface/calendar title is 13; expected a number that stands there, or no exception",
      ]);
    });

    it("finds a figure that the data do not have, and a way to say it that there is not", () => {
      data.replace(START, LEAD, "U krijgt een advies over {{figure.forms}} werkvormen");
      data.replace(
        "texts/nl/questionnaire.yaml",
        "{{figure.purse, common.plusses}}",
        "{{figure.purse, common.points}}",
      );
      const found = faults().map((line) => line.replace(/ is .*?;/, ";"));
      expect(found).toHaveLength(2);
      expect(found[0]).toMatch(
        /^data\/texts\/nl\/questionnaire.yaml: pages.ambitions.title; expected digits, capital or the key of a text .*; not "common.points"$/,
      );
      expect(found[1]).toMatch(
        /^data\/texts\/nl\/interface\/start.yaml: lead; expected a figure of the data set: workForms, .*; not "forms"$/,
      );
    });

    it("asks for none of this in a data set without the file", () => {
      data.remove(NUMBERS);
      data.replace("texts/en/interface/start.yaml", "You can stop", "After 17 of them you can stop");
      // Without its words, the Dutch texts have figures.
      expect(faults()).toEqual(["src/i18n/keys.gen.d.ts: expected what `npm run keys` makes: run it"]);
    });
  });

  it("finds a description of a text that is not there, and a text that is longer than its place", () => {
    const place = "work-forms workForms.stedenband";
    data.write(
      "texts/descriptions.yaml",
      `${DESCRIPTIONS_LINE}${place}.sign: { what: On a plate., longest: 10 }\n${place}.sing: { what: Nowhere. }\n`,
    );
    expect(faults()).toEqual([
      "data/texts/descriptions.yaml: work-forms workForms.stedenband.sing: expected a text with this key",
      'data/texts/fr/work-forms.yaml: workForms.stedenband.sign is "Partenariat"; expected 10 characters at most; it has 11',
      'data/texts/en/work-forms.yaml: workForms.stedenband.sign is "City partnership"; expected 10 characters at most; it has 16',
    ]);
  });

  it("checks every language, and that each folder is one", () => {
    data.copy("texts/en", "texts/xx");
    data.write("texts/fr/notes.yaml", "notes: {}\n");
    const found = faults();
    expect(found).toContain("data/texts/xx: expected a language of src/i18n/languages.ts: nl, nl-x-easy, fr, en, de");
    expect(found.some((line) => line.startsWith("data/texts/fr/notes.yaml"))).toBe(true);
  });
});

describe("keys of the interface texts", () => {
  const texts = { a: { b: "x", c_one: "y", c_other: "z" }, fit: { fits: "f", "not-now": "n" } };

  it("are paths", () => {
    expect(textKeys(texts)).toEqual(["a.b", "a.c_one", "a.c_other", "fit.fits", "fit.not-now"]);
    expect(baseKey("a.c_one")).toBe("a.c");
    expect(baseKey("a.c_feminine_one")).toBe("a.c");
    expect(baseKey("a.once")).toBe("a.once");
  });

  it("are used literally, without their plural suffix, or by the beginning of a template", () => {
    expect(unusedKeys(textKeys(texts), [])).toEqual(textKeys(texts));
    expect(unusedKeys(textKeys(texts), ['t("a.b")', "t('a.c', { count })", "t(`fit.${fit}`)"])).toEqual([]);
    expect(unusedKeys(textKeys(texts), ['t("a.bb")', "// a.b", "`fit.fits ${x}`"])).toEqual(textKeys(texts));
  });
});
