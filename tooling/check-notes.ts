// Writes notes for the college to a folder, opens them with LibreOffice, and checks how it understood them.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "../src/i18n/languages";
import { goldenDossier, noteFile, reportOf } from "./support/documents";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: check-notes.ts FOLDER");

const NOTES: readonly { readonly golden: string; readonly language: Language }[] = [
  { golden: "roeselare-dogbo", language: "nl" },
  { golden: "brugge-ebolowa", language: "fr" },
  { golden: "orient8-mechelen", language: "en" },
  { golden: "lokeren-elasha", language: "de" },
];
/** Number of sections of a note, each with a heading; the dates are only there if it decides on the best form. */
const SECTIONS = [11, 12];
/** A note is read before a meeting: anything longer is a report. */
const MOST_PAGES = 6;
const nameOf = ({ golden, language }: (typeof NOTES)[number]) => `${golden}.${language}`;

/** Converts the notes with LibreOffice, whose settings stay in the folder. */
function convert(kind: "fodt" | "pdf"): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder ?? "", "profile")).href}`;
  const files = NOTES.map((note) => `${nameOf(note)}.docx`);
  const args = [profile, "--headless", "--convert-to", kind, ...files];
  const { status, stderr } = spawnSync("soffice", args, { cwd: folder, encoding: "utf8", timeout: 180_000 });
  if (status !== 0) throw new Error(`LibreOffice could not open the notes: ${stderr}`);
}

/** How LibreOffice understood one note. */
function understood(name: string) {
  const text = readFileSync(join(folder ?? "", `${name}.fodt`), "utf8");
  const pdf = readFileSync(join(folder ?? "", `${name}.pdf`), "latin1");
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    headings: count(/<text:h\s[^>]*text:outline-level="1"/g),
    tables: count(/<table:table\s/g),
    headerRows: count(/<table:table-header-rows>/g),
    languages: new Set(
      [...text.matchAll(/fo:language="([a-z]+)" fo:country="BE|fo:language="(en)"/g)].map((m) => m[1] ?? m[2]),
    ),
    pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
  };
}

/** Faults, one sentence each. */
function faults(note: (typeof NOTES)[number]): readonly string[] {
  const found = understood(nameOf(note));
  const expected: readonly (readonly [boolean, string])[] = [
    [SECTIONS.includes(found.headings), `${found.headings} headings of the first level, not ${SECTIONS.join(" or ")}`],
    [found.tables >= 3, `${found.tables} tables, fewer than 3`],
    [found.headerRows === found.tables, `${found.headerRows} header rows for ${found.tables} tables`],
    [found.languages.has(note.language), `the language ${[...found.languages].join() || "of nobody"}`],
    [found.pages > 0 && found.pages <= MOST_PAGES, `${found.pages} pages, not 1 to ${MOST_PAGES}`],
  ];
  return expected.flatMap(([right, what]) => (right ? [] : [`${nameOf(note)}.docx: LibreOffice sees ${what}.`]));
}

for (const note of NOTES) {
  const bytes = await noteFile(reportOf(goldenDossier(note.golden)), note.language);
  writeFileSync(join(folder, `${nameOf(note)}.docx`), bytes);
}
convert("fodt");
convert("pdf");
const wrong = NOTES.flatMap(faults);
for (const fault of wrong) console.error(fault);
if (wrong.length === 0)
  for (const note of NOTES) {
    const { headings, tables, pages } = understood(nameOf(note));
    console.log(
      `opened  ${headings} headings, ${tables} tables with header rows, ${pages} pages  ${nameOf(note)}.docx`,
    );
  }
process.exitCode = wrong.length === 0 ? 0 : 1;
