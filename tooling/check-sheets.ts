// Writes the tables of an advice to a folder, opens them with LibreOffice Calc in Belgian settings, and checks that it
// recognised numbers as numbers and words as words.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { csvText, sheetOf } from "../src/documents/csv/sheets";
import { languages, type WholeLanguage } from "../src/i18n/languages";
import { WHOLE_LANGUAGES } from "../src/i18n/whole-languages";
import { separatorsOf } from "../src/i18n/separators";
import { SHEETS } from "../src/wording/sheet-names";
import { goldenDossier, reportOf } from "./support/documents";
import { wordsIn } from "./support/words";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: check-sheets.ts FOLDER");

/** Windows locale ids of a Belgian or British office. */
const SETTINGS: Readonly<Record<WholeLanguage, number>> = { nl: 0x08_13, fr: 0x08_0c, en: 0x08_09, de: 0x04_07 };
/** UTF-8 in LibreOffice's numbering of character sets. */
const UTF8 = 76;

const report = reportOf(goldenDossier("roeselare-dogbo"));

interface Sheet {
  readonly file: string;
  readonly language: WholeLanguage;
  readonly cells: readonly (readonly string[])[];
}

/** Writes the tables of one language. */
function write(language: WholeLanguage): readonly Sheet[] {
  return SHEETS.map((name) => {
    const table = sheetOf(wordsIn(language), report, name);
    const file = `${name}.${language}`;
    writeFileSync(join(folder ?? "", `${file}.csv`), csvText(table, separatorsOf(language)[0]));
    return { file, language, cells: table.rows.map(({ cells }) => cells) };
  });
}

/** Opens the tables of one language with Calc, in its settings. */
function open(language: WholeLanguage, files: readonly string[]): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder ?? "", "profile")).href}`;
  const filter = `CSV:${separatorsOf(language)[0].charCodeAt(0)},34,${UTF8},1,,${SETTINGS[language]},false,true`;
  const args = [profile, "--headless", `--infilter=${filter}`, "--convert-to", "fods", ...files];
  const { status, stderr } = spawnSync("soffice", args, { cwd: folder, encoding: "utf8", timeout: 180_000 });
  if (status !== 0) throw new Error(`LibreOffice could not open the tables: ${stderr}`);
}

/** Numbers and other non-empty cells below the headers, as Calc sees them. */
function seen(file: string): { readonly numbers: number; readonly words: number } {
  const xml = readFileSync(join(folder ?? "", `${file}.fods`), "utf8");
  const [, ...rows] = xml.match(/<table:table-row[\s\S]*?<\/table:table-row>/g) ?? [];
  const count = (type: string) =>
    [...rows.join("").matchAll(new RegExp(`<table:table-cell([^>]*office:value-type="${type}"[^>]*)`, "g"))].reduce(
      (sum, [, attributes = ""]) => sum + Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1),
      0,
    );
  return { numbers: count("float"), words: count("string") };
}

function faults({ file, language, cells }: Sheet): readonly string[] {
  const number = languages[language].decimalComma ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/;
  const filled = cells.flat().filter((text) => text !== "");
  const numbers = filled.filter((text) => number.test(text)).length;
  const found = seen(file);
  const right = found.numbers === numbers && found.words === filled.length - numbers;
  if (right) console.log(`opened  ${numbers} numbers, ${found.words} words  ${file}.csv`);
  return right
    ? []
    : [
        `${file}.csv: Calc sees ${found.numbers} numbers and ${found.words} words, not ${numbers} and ${filled.length - numbers}.`,
      ];
}

const wrong = WHOLE_LANGUAGES.flatMap((language) => {
  const sheets = write(language);
  open(
    language,
    sheets.map(({ file }) => `${file}.csv`),
  );
  return sheets.flatMap(faults);
});
for (const fault of wrong) console.error(fault);
process.exitCode = wrong.length === 0 ? 0 : 1;
