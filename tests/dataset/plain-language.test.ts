import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textFiles } from "../../src/schema/texts";
import { sentencesOf, wordCount } from "../../src/cli/style-faults";
import { languageFolders, textsIn } from "../../src/dataset/texts/text-files";
import { DATA_FOLDER } from "../../tooling/support/read/folder";

const AVERAGE = 20;
const LONGEST = 25;

const folder = join(DATA_FOLDER, "texts");
const files = languageFolders(DATA_FOLDER)
  .flatMap((language) => [
    ...Object.keys(textFiles).map((name) => `${language}/${name}`),
    ...readdirSync(join(folder, language, "interface")).map((name) => `${language}/interface/${name}`),
  ])
  .filter((file) => existsSync(join(folder, file)));

describe("plain language", () => {
  it.each(files)("%s has short sentences", (file) => {
    const texts = textsIn(parse(readFileSync(join(folder, file), "utf8")));
    const lengths = texts.flatMap(({ key, text }) =>
      sentencesOf(text).map((sentence) => ({ key, sentence, words: wordCount(sentence) })),
    );
    expect(lengths.filter(({ words }) => words > LONGEST)).toEqual([]);
    const sum = lengths.reduce((total, { words }) => total + words, 0);
    expect(sum / Math.max(1, lengths.length)).toBeLessThan(AVERAGE);
  });

  it("counts words by sentence, also before a closing quotation mark, and leaves labels alone", () => {
    expect(sentencesOf('Zij zegt "ja." Dan 30.000 euro. Titel')).toEqual(['Zij zegt "ja."', "Dan 30.000 euro."]);
    expect(sentencesOf("Een titel zonder punt")).toEqual([]);
    expect(wordCount("Dan 30.000 euro.")).toBe(3);
    expect(wordCount("Combien\u00a0? {{amount}} par an.")).toBe(4);
  });
});
