import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LANGUAGES, type Language, type WholeLanguage, wholeOf } from "../../src/i18n/languages";
import { textsIn } from "../../src/dataset/texts/text-files";
import { DATA_FOLDER } from "../../tooling/support/read/folder";

/** What a printer of the language would mend, by what is wrong. */
const FAULTS: Readonly<Record<WholeLanguage, Readonly<Record<string, RegExp>>>> = {
  nl: { "quotation marks of another language": /[„“”«»]/u },
  fr: {
    "no no-break space before : ; ? ! % or »": /[^\s\u00a0] (?=[:;?!%»](?:[\s"),.]|$))|\p{L}[:;?!](?=\s|$)/u,
    "no no-break space after «": /«(?!\u00a0)/u,
    "no no-break space inside »": /[^\u00a0]»/u,
    "a straight apostrophe": /\p{L}'/u,
    "quotation marks of another language": /[„“”‘]/u,
  },
  en: { "quotation marks of another language": /[„“”«»]/u },
  de: {
    "a quotation mark without its other half": /„[^“]*(?:„|$)|^[^„]*“/u,
    "quotation marks of another language": /[”«»‘]/u,
    "an English apostrophe": /\p{L}'(?!s\b)\p{L}/u,
  },
};
const ANY = { "two spaces": /\S {2}/u, "a space before a comma or full stop": /\s[,.](?=\s|$)/u };

const read = (path: string) => textsIn(parse(readFileSync(path, "utf8")));
const yamlIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(isYaml);
const isYaml = (name: string) => name.endsWith(".yaml");

const faultsOf = (language: Language, text: string) =>
  Object.entries({ ...FAULTS[wholeOf(language)], ...ANY })
    .filter(([, wrong]) => wrong.test(text))
    .map(([name]) => name);

describe("typography", () => {
  it.each(LANGUAGES)("of the texts in %s is that of the language", (language) => {
    const folder = join(DATA_FOLDER, "texts", language);
    const found = yamlIn(folder).flatMap((file) =>
      read(join(folder, file)).flatMap(({ key, text }) =>
        faultsOf(language, text).map((fault) => `${file} ${key}: ${fault}: ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ["fr", "Gelé : oui", "no no-break space before : ; ? ! % or »"],
    ["fr", "Vraiment?", "no no-break space before : ; ? ! % or »"],
    ["fr", "« oui\u00a0»", "no no-break space after «"],
    ["fr", "l'eau", "a straight apostrophe"],
    ["de", "Er sagt „ja.", "a quotation mark without its other half"],
    ["nl", "Zij zegt „ja“", "quotation marks of another language"],
    ["en", "Two  spaces", "two spaces"],
  ] as const)("sees what is wrong in %s: %s", (language, text, fault) => {
    expect(faultsOf(language, text)).toContain(fault);
  });

  it("leaves what is right alone", () => {
    expect(faultsOf("fr", "Écrivez «\u00a0{{escape}}\u00a0»\u00a0: l’un\u00a0; 25\u00a0%.")).toEqual([]);
    expect(faultsOf("de", "Wählen Sie „ja“ oder „nein“.")).toEqual([]);
    expect(faultsOf("nl", "Kies ‘ja’.")).toEqual([]);
  });
});
