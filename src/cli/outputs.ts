import { mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { composeDocument } from "../documents/compose";
import { csvText, sheetOf } from "../documents/csv/sheets";
import { composeNote } from "../documents/note/compose";
import { loadFonts } from "../documents/pdf/fonts";
import { scriptsOf } from "../documents/pdf/printable";
import { renderPdf } from "../documents/pdf/render";
import { renderWord } from "../documents/word/render";
import { type BundleFile, zipOf } from "../documents/zip";
import { separatorsOf } from "../i18n/separators";
import type { Translator } from "../i18n/translator";
import type { Report } from "../report/report";
import { fileName } from "../wording/file-name";
import { SHEETS } from "../wording/sheet-names";
import type { Output } from "./arguments";
import { InputFault } from "./input-fault";

/** The input for the files. */
interface Matter {
  readonly report: Report;
  /** Translator of the note, which is an official text and so in a complete language. */
  readonly official: Translator;
  /** The dossier as JSON text. */
  readonly dossier: string;
  /** Path of the input file, which must never be overwritten. */
  readonly input: string;
}

async function fontBytes(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(fileURLToPath(new URL(`../documents/pdf/fonts/${name}`, import.meta.url))));
}

async function pdf(i18n: Translator, { report, dossier }: Matter, document: "full" | "short"): Promise<Uint8Array> {
  const composed = composeDocument(i18n, report, dossier, { document, forms: null });
  return renderPdf(composed, await loadFonts(fontBytes, scriptsOf(composed)));
}

function note({ report, official }: Matter): Promise<Uint8Array> {
  return renderWord(composeNote(official, report, null));
}

function tables(i18n: Translator, { report }: Matter): readonly BundleFile[] {
  const [separator] = separatorsOf(i18n.language);
  return SHEETS.map((name) => ({
    name: fileName(i18n.t(`export.fileName_${name}`), report, "csv"),
    content: csvText(sheetOf(i18n, report, name), separator),
  }));
}

async function everything(i18n: Translator, matter: Matter): Promise<Uint8Array> {
  const { t } = i18n;
  const { report, dossier } = matter;
  const named = (stem: string, ending: string) => fileName(stem, report, ending);
  const files = [
    { name: named(t("export.shortFileName"), "pdf"), content: await pdf(i18n, matter, "short") },
    { name: named(t("export.fileName"), "pdf"), content: await pdf(i18n, matter, "full") },
    { name: named(t("export.noteFileName"), "docx"), content: await note(matter) },
    ...tables(i18n, matter),
    { name: named(t("export.dossierFileName"), "json"), content: dossier },
  ];
  return zipOf(files, report.date);
}

/** The canonical path; a file that does not exist yet has no other. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

function write(i18n: Translator, { input }: Matter, file: string, content: Uint8Array | string): void {
  if (real(file) === real(input)) throw new InputFault(i18n.t("cli.sameFile", { file }));
  try {
    writeFileSync(file, content);
  } catch {
    throw new InputFault(i18n.t("cli.cannotWrite", { file }));
  }
  console.error(i18n.t("cli.written", { file }));
}

function writeTables(i18n: Translator, matter: Matter, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new InputFault(i18n.t("cli.cannotWrite", { file: folder }));
  }
  for (const { name, content } of tables(i18n, matter)) write(i18n, matter, join(folder, name), content);
}

/**
 * Writes one output.
 * @throws InputFault when it cannot be written, or would overwrite the input.
 */
export async function writeOutput(i18n: Translator, matter: Matter, output: Output, path: string): Promise<void> {
  if (real(path) === real(matter.input)) throw new InputFault(i18n.t("cli.sameFile", { file: path }));
  switch (output) {
    case "--pdf":
      return write(i18n, matter, path, await pdf(i18n, matter, "full"));
    case "--one-page":
      return write(i18n, matter, path, await pdf(i18n, matter, "short"));
    case "--note":
      return write(i18n, matter, path, await note(matter));
    case "--csv":
      return writeTables(i18n, matter, path);
    case "--zip":
      return write(i18n, matter, path, await everything(i18n, matter));
  }
}
