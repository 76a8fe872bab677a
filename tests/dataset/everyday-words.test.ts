import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = "data/texts/nl/";
const SPECIALIST = /lezing|wegingen|ondergrens|hoofdstuk vanaf/iu;

/** Texts of the pages about method and certainty, of documents, and of tables for a spreadsheet. */
const EXCEPT = /^(?:method|own|certainty|duel|portfolio|brief|note|council|document|tables)\.yaml$/;

const files = [
  ...readdirSync(FOLDER).filter((name) => name.endsWith(".yaml")),
  ...readdirSync(`${FOLDER}interface`)
    .filter((name) => !EXCEPT.test(name))
    .map((name) => `interface/${name}`),
];

it.each(files)("%s has everyday words, outside method and certainty", (name) => {
  const lines = readFileSync(FOLDER + name, "utf8").split("\n");
  expect(lines.filter((line) => !line.startsWith("#") && SPECIALIST.test(line))).toEqual([]);
});
