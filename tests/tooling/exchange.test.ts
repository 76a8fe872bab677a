import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DataError } from "../../src/dataset/faults";
import { type TextFiles, textsIn } from "../../src/dataset/texts/text-files";
import { GENDERS } from "../../src/domain/texts";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import { exportTexts, importTexts, textsOf } from "../../tooling/texts/exchange";
import { yamlFiles } from "../../src/cli/check-data";
import { copyData, type DataCopy } from "../support/dataset-folder";

let data: DataCopy;
let folder: string;

beforeEach(() => {
  data = copyData();
  folder = mkdtempSync(join(tmpdir(), "wegwijzer-texts-"));
  exportTexts(data.folder, folder);
});
afterEach(() => {
  data.end();
  rmSync(folder, { recursive: true, force: true });
});

const jsonPath = (file: string) => join(folder, file);

/** Changes a text of the export that must be there. */
function change(file: string, from: string, to: string): void {
  const text = readFileSync(jsonPath(file), "utf8");
  expect(text).toContain(from);
  writeFileSync(
    jsonPath(file),
    text.replace(from, () => to),
  );
}

const filesNow = () =>
  Object.fromEntries(yamlFiles(data.folder).map((file) => [file, readFileSync(join(data.folder, file), "utf8")]));

/** The faults of an import into French. */
function faults(): readonly string[] {
  try {
    importTexts(data.folder, folder, "fr");
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.message.split("\n").map((line) => line.replaceAll(`${folder}/`, ""));
  }
  return [];
}

const isGender = (text: string) => GENDERS.some((gender) => gender === text);

/** A signal in every text, with its values and figures kept: a translation of everything, and the genders of names. */
function marked(texts: unknown): unknown {
  if (typeof texts === "string") return isGender(texts) ? texts : `${texts} #`;
  if (Array.isArray(texts)) return texts.map(marked);
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, marked(value)]));
}

describe("texts to and from a translation program", () => {
  it("come back as they went, byte for byte", () => {
    const before = filesNow();
    for (const language of WHOLE_LANGUAGES) expect(importTexts(data.folder, folder, language)).toEqual([]);
    expect(filesNow()).toEqual(before);
  });

  it("come back changed, every one of them", () => {
    const was = textsOf(data.folder, "fr");
    for (const name of Object.keys(was)) {
      const path = jsonPath(`fr/${name.replace("/", "-")}.json`);
      writeFileSync(path, JSON.stringify(marked(JSON.parse(readFileSync(path, "utf8")))));
    }
    expect(importTexts(data.folder, folder, "fr")).toHaveLength(Object.keys(was).length);
    const now = textsOf(data.folder, "fr");
    const all = (texts: TextFiles) =>
      textsIn(texts)
        .filter(({ text }) => !isGender(text))
        .map(({ key, text }) => `${key}: ${text}`);
    expect(all(now)).toEqual(all(was).map((text) => `${text} #`));
  });

  it("keep the comments of a file, and change what changed alone", () => {
    change("fr/work-forms.json", '"sign": "Partenariat"', '"sign": "Villes"');
    const [changed] = importTexts(data.folder, folder, "fr");
    expect(changed).toBe(join(data.folder, "texts/fr/work-forms.yaml"));
    const text = readFileSync(changed ?? "", "utf8");
    expect(text.split("\n", 1)[0]).toMatch(/^# yaml-language-server/);
    expect(text).toContain("sign: Villes");
  });

  it("say each fault by file, key, what is there and what is expected, and then write nothing", () => {
    change("fr/interface-amount.json", "{{min}}", "{{mini}}");
    change("fr/interface-matched.json", '"otherExamples_one"', '"otherExamples_many"');
    change("fr/interface-app.json", '"menu"', '"carte"');
    change("fr/questionnaire.json", "correspond à 0,2", "correspond à un cinquième d’");
    const forms = JSON.parse(readFileSync(jsonPath("fr/work-forms.json"), "utf8")) as {
      workForms: Record<string, { fits: Record<string, string> }>;
    };
    delete forms.workForms["jumelage"]?.fits["volunteers"];
    writeFileSync(jsonPath("fr/work-forms.json"), JSON.stringify(forms));
    const before = filesNow();
    expect(faults().map((line) => line.replace(/ is ".*?;/, ";"))).toEqual([
      "data/texts/fr/work-forms.yaml: workForms.jumelage.fits.volunteers: expected a text, as in Dutch",
      "data/texts/fr/interface/app.yaml: menu: expected a text, as in Dutch",
      "data/texts/fr/interface/app.yaml: carte: expected a key that the Dutch texts have",
      "data/texts/fr/questionnaire.yaml: questions.staff-now.hint; expected the numbers of the Dutch text in figures: 0.2",
      "data/texts/fr/interface/amount.yaml: range; expected the values of the Dutch text: {{min}}, {{max}}",
      "data/texts/fr/interface/matched.yaml: otherExamples; expected one text for each of _one, _other",
    ]);
    expect(filesNow()).toEqual(before);
  });

  it("say what is no text, no JSON, and which file lacks or does not belong", () => {
    change("fr/interface-app.json", '"Menu principal"', "3");
    change("fr/interface-duel.json", "{", "{{");
    unlinkSync(jsonPath("fr/notes.json"));
    writeFileSync(jsonPath("fr/other.json"), "{}");
    const found = faults();
    expect(found).toContain("fr/interface-app.json: menu is 3; expected a text");
    expect(found).toContain("fr/notes.json: expected this file");
    expect(found).toContain("fr/other.json: expected the name of a namespace of the export");
    expect(found.filter((line) => line.startsWith("fr/interface-duel.json: expected valid JSON"))).toHaveLength(1);
    expect(found).toHaveLength(4);
  });

  it("go with what a translator cannot see", () => {
    const about = JSON.parse(readFileSync(jsonPath("descriptions.json"), "utf8")) as Record<string, unknown>;
    const place = "work-forms:workForms.stedenband.sign";
    expect(Object.keys(about)).toContain(place);
    expect(about[place]).toHaveProperty("longest");
  });
});
