import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textFiles } from "../../src/dataset/schema/texts";
import { DATA_FOLDER } from "../../tooling/support/dataset";
import { textsIn } from "../../tooling/own-words";

const AVERAGE = 20;
const LONGEST = 25;

/** Sentences of a text; a label or heading that does not end like a sentence is none. */
function sentencesOf(text: string): string[] {
  return text
    .trim()
    .split(/(?<=[.!?]["”»)]*)\s+/u)
    .filter((sentence) => /[.!?]["”»)]*$/u.test(sentence));
}

function lengthOf(sentence: string): number {
  return sentence.split(/\s+/u).length;
}

const folder = join(DATA_FOLDER, "texts");
const files = readdirSync(folder)
  .flatMap((language) => [
    ...Object.keys(textFiles).map((name) => `${language}/${name}`),
    ...readdirSync(join(folder, language, "interface")).map((name) => `${language}/interface/${name}`),
  ])
  .filter((file) => existsSync(join(folder, file)));

describe("plain language", () => {
  it.each(files)("%s has short sentences", (file) => {
    const texts = textsIn(parse(readFileSync(join(folder, file), "utf8")));
    const lengths = texts.flatMap(({ key, text }) =>
      sentencesOf(text).map((sentence) => ({ key, sentence, i18n: lengthOf(sentence) })),
    );
    expect(lengths.filter(({ i18n }) => i18n > LONGEST)).toEqual([]);
    const sum = lengths.reduce((total, { i18n }) => total + i18n, 0);
    expect(sum / Math.max(1, lengths.length)).toBeLessThan(AVERAGE);
  });

  it("counts words by sentence, also before a closing quotation mark, and leaves labels alone", () => {
    expect(sentencesOf('Zij zegt "ja." Dan 30.000 euro. Titel')).toEqual(['Zij zegt "ja."', "Dan 30.000 euro."]);
    expect(sentencesOf("Een titel zonder punt")).toEqual([]);
    expect(lengthOf("Dan 30.000 euro.")).toBe(3);
  });
});
