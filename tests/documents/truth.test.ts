import { expect, it } from "vitest";
import { composeDocument } from "../../src/documents/compose";
import { composeNote } from "../../src/documents/note/compose";
import { sheetOf } from "../../src/documents/csv/sheets";
import { type Block, mapTexts, runsOf, type Text } from "../../src/documents/model";
import type { Translator } from "../../src/i18n/translator";
import { noteOf } from "../../src/report/note/note";
import type { Report } from "../../src/report/report";
import { headlineReasons, headlineTitle } from "../../src/wording/advice/headline";
import { briefDecision } from "../../src/wording/brief/title";
import { formIn } from "../../src/wording/phrases";
import { SHEETS } from "../../src/wording/sheet-names";
import { manyReports } from "../support/many-reports";
import { untruths } from "../support/truth";
import { allWords, wordsIn } from "../../tooling/support/words";

/** Everything that a reader of the blocks gets, in one line. */
function textOf(blocks: readonly Block[]): string {
  const found: string[] = [];
  const take = <T extends Text>(text: T): T => {
    found.push(
      runsOf(text)
        .map((run) => run.text)
        .join(""),
    );
    return text;
  };
  for (const block of blocks) mapTexts(block, { line: take, text: take });
  return found
    .filter((text) => text !== "")
    .join(" ")
    .replaceAll("\n", " ");
}

/** Two hundred in each language. */
const reports = manyReports(1000);

type Read = (i18n: Translator, report: Report) => string;

const full: Read = (i18n, report) =>
  textOf(composeDocument(i18n, report, null, { document: "full", forms: null }).blocks);

const note: Read = (i18n, report) => textOf(composeNote(i18n, report, null).blocks);

/** Every filled cell of every sheet. */
const sheets: Read = (i18n, report) =>
  SHEETS.map((name) => sheetOf(i18n, report, name))
    .flatMap(({ headers, rows }) => [headers, ...rows.map(({ cells }) => cells)])
    .flat()
    .filter((cell) => cell !== "")
    .join(" ");

// Each dossier in one language, and each document of it; the short PDF is the first page of the full one. The note names
// the forms that it is about, and no others.
it.each([
  ["full document", full, true],
  ["note", note, false],
  ["spreadsheets", sheets, true],
] as const satisfies readonly (readonly [string, Read, boolean])[])(
  "the %s of a thousand dossiers says nothing that is not so",
  { timeout: 300_000 },
  (_, read, whole) => {
    const faults: string[] = [];
    for (const [index, report] of reports.entries()) {
      const i18n = allWords[index % allWords.length];
      if (i18n === undefined || faults.length > 3) break;
      const text = read(i18n, report);
      for (const untrue of untruths(i18n, report, text, whole))
        faults.push(`${untrue}\n${JSON.stringify(report.answers)}`);
    }
    expect(faults).toEqual([]);
  },
);

/** Beginnings of what the page for the college lets it decide, with what its note is then about. */
const DECISIONS = {
  "Het college keurt het principe goed": ["add"],
  "Het college beslist nu als er een reglement": ["add"],
  "Het college laat nagaan hoeveel werktijd": ["check"],
  "Het college kiest één van deze vormen": ["choose"],
  "Het college laat nagaan wat kan worden vrijgemaakt": ["not-yet"],
  "Het college zet voort wat loopt": ["go-on"],
  "Het college kiest nog geen vorm. Het laat": ["yield"],
  "Het college kiest nog geen vorm. De gemeente": ["nothing"],
} as const;

it("the note proposes what the screen and the page for the college propose", () => {
  const i18n = wordsIn("nl");
  const kinds = new Set<string>();
  const others = reports.filter((report) => {
    const { kind, forms, nobody } = noteOf(report, null);
    kinds.add(kind);
    const decision = briefDecision(i18n, report);
    const [, about = []] = Object.entries(DECISIONS).find(([begin]) => decision.startsWith(begin)) ?? [];
    const title = headlineTitle(i18n, report.headline).toLowerCase();
    // Of a group the title may name one, and the sentence below it all.
    const said = kind === "choose" ? [title, ...headlineReasons(i18n, report)].join(" ").toLowerCase() : title;
    const counted = kind === "choose" && /\d|alle/.test(title);
    const named =
      kind === "yield" ||
      nobody ||
      counted ||
      forms.every(({ form }) => said.includes(formIn(i18n, form).toLowerCase()));
    return !about.some((one) => one === kind) || !named;
  });
  expect(others.map(({ answers }) => answers)).toEqual([]);
  expect([...kinds].toSorted()).toEqual(["add", "check", "choose", "go-on", "not-yet", "yield"]);
});
