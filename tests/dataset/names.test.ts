import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LANGUAGES } from "../../src/i18n/languages";
import { createMarker } from "../../src/i18n/marked";
import { dataset } from "../../tooling/support/dataset";
import { textsIn } from "../../src/dataset/texts/text-files";
import { wordsIn } from "../../tooling/support/words";
import { DATA_FOLDER } from "../../tooling/support/read/folder";

const listed = parse(readFileSync(join(DATA_FOLDER, "names.yaml"), "utf8")) as Record<string, string[]>;
const countries = new Intl.DisplayNames("nl", { type: "region" });

/** Takes every listed name out of a text. */
const marker = createMarker(Object.values(listed).flatMap((names) => names.map((text) => ({ text, language: "x" }))));
const rest = (text: string) =>
  marker(text)
    .filter((run) => run.lang === undefined)
    .map((run) => run.text)
    .join("");

/** Proper names that the data set does not translate. */
const properNames: readonly string[] = [
  ...dataset.practices.flatMap((p) => [...p.actors, ...p.partners.map((partner) => partner.name)]),
  ...dataset.mentions.map((m) => m.partner.name),
  ...dataset.networks.map((n) => n.name),
  ...dataset.models.map((m) => m.by),
  ...dataset.channels.flatMap((c) => c.newName ?? []),
  // A place that stands for a country is shown by the country's name in the language of the page.
  ...dataset.places.filter((p) => p.role === "partner" && p.precision !== "country").map((p) => p.name),
];

describe("names of another language", () => {
  it("are listed once each", () => {
    const all = Object.values(listed).flat();
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it("are known for every actor, partner, network and new name: nothing of them is left over", () => {
    const isCountry = (name: string) =>
      dataset.practices.some((p) =>
        p.partners.some((x) => x.name === name && x.country !== null && countries.of(x.country) === name),
      );
    const left = properNames.filter((name) => !isCountry(name) && /\p{L}{2,}/u.test(rest(name)));
    expect(left).toEqual([]);
  });

  it("stand in some text or fact, unless they belong to no language", () => {
    const texts = [
      ...LANGUAGES.flatMap((language) => {
        const { data, bundle } = wordsIn(language);
        return textsIn([data, bundle.interface]).map(({ text }) => text);
      }),
      ...properNames,
    ].map((text) => text.replace(/’/g, "'"));
    const used = Object.entries(listed).flatMap(([language, names]) => (language === "none" ? [] : names));
    expect(used.filter((name) => !texts.some((text) => text.includes(name)))).toEqual([]);
  });

  it("are kept for each language but its own", () => {
    for (const language of LANGUAGES)
      expect(wordsIn(language).bundle.names.map((name) => name.language)).not.toContain(language);
    expect(wordsIn("nl").bundle.names.length).toBeGreaterThan(30);
  });
});
