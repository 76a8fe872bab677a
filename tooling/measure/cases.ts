import type { Section } from "./document";

/** An action, the application's present behaviour, and the tests for it: "file: start of the name". */
interface Case {
  readonly done: string;
  readonly now: string;
  readonly tests: readonly string[];
}

const IN_THE_BROWSER: readonly Case[] = [
  {
    done: "two windows on the same page of questions: numbers, choices, boxes",
    now: "both people's answers are kept, the page shows them, a notice says so",
    tests: [
      "tests/store/two-windows.test.ts: keep what either answered, in every order",
      "tests/e2e/kept.test.ts: two windows on the same page of questions",
      "tests/e2e/firefox.test.ts: keeps what two windows on the same page answer",
    ],
  },
  {
    done: "a dossier opened in one window while another answers",
    now: "the two are not mixed; what was answered can be brought back",
    tests: ["tests/store/two-windows.test.ts: do not mix an answer into another dossier"],
  },
  {
    done: "the script blocked or gone, the browser too old, the frame closed; the storage denied or full, no worker",
    now: "the page says so in its language, and what to try; what can work does, in Firefox too",
    tests: [
      "tests/e2e/not-started.test.ts: an application that does not start",
      "tests/e2e/not-started.test.ts: says it in a frame",
      "tests/e2e/stored-state.test.ts: storage that is denied",
      "tests/e2e/firefox-faults.test.ts: faults in Firefox",
    ],
  },
  {
    done: "the municipality typed key by key: hyphens, capitals, old names, names in other languages, codes of merged ones",
    now: "the box stays as typed; the only one that is shown is taken with Enter; a successor is named",
    tests: [
      "tests/ui/questions.test.tsx: the municipality",
      "tests/questionnaire/municipality.test.ts: leads every former name and code to the municipality of today",
    ],
  },
  {
    done: "`1 5`, `2024 2025`, `1,2.3`, `10.000 euro per jaar`, `5000.-`, `1’000`",
    now: "read, or asked back as soon as the box is left; never another number",
    tests: [
      "tests/questionnaire/parse-number.test.ts: euros as people write them",
      "tests/ui/questions.test.tsx: %j is asked back when the box is left",
      "tests/ui/questions.test.tsx: a number that is not finished, or wrong",
    ],
  },
  {
    done: "`38` FTE, `20` euro; 6 FTE or 20 euro an inhabitant in a small municipality",
    now: "asked back while it is typed; no error",
    tests: [
      "tests/ui/questions.test.tsx: of 38 may be hours",
      "tests/ui/questions.test.tsx: of 20 euro may be thousands",
      "tests/ui/questions.test.tsx: that is much for the municipality is asked back",
    ],
  },
  {
    done: "a number typed, then loading anew, Back, closing, another page or website",
    now: "kept, in Chromium and Firefox; half a second after the last key anyway",
    tests: [
      "tests/e2e/kept.test.ts: a number that is typed and not left",
      "tests/e2e/firefox.test.ts: keeps a number that is typed and not left",
    ],
  },
  {
    done: "the page killed at random moments while somebody answers",
    now: "at most the answer that is being typed is lost (50 times; `KILLS=500` tries 500)",
    tests: ["tests/e2e/kill.test.ts: a page that is killed at"],
  },
  {
    done: "another language after an error",
    now: "the errors change with it",
    tests: ["tests/ui/questions.test.tsx: says what is wrong in the language that is chosen afterwards"],
  },
  {
    done: "many files on the group page, one of them bad; dossiers of several municipalities",
    now: "each file has its line; it is asked whether they belong together",
    tests: [
      "tests/ui/group.test.tsx: gives each file its sentence and uses the good ones",
      "tests/ui/group.test.tsx: asks whether people of different municipalities belong together",
    ],
  },
  {
    done: "a file with a hundred thousand fields, nested too deep, too large, with a mark before it, or on a drive that is gone",
    now: "opened, or refused before it is parsed; ten faults are listed, the others counted",
    tests: [
      "tests/dossier/open-file.test.ts: a file that cannot be opened",
      "tests/dossier/open-file.test.ts: a dossier file",
      "tests/ui/open-dossier.test.tsx: lists ten faults and counts the others",
      "tests/e2e/firefox.test.ts: opens a file, or says why not",
    ],
  },
  {
    done: "a link wrapped, encoded once or twice, with a full stop or a quote behind it, or with what mail programs add",
    now: "opened as it was made, also where `#` was sent as `%23` and reached the server; no address gives an empty page",
    tests: [
      "tests/ui/site.test.ts: reads %j as %s in %s",
      "tests/e2e/site.test.ts: is opened as it was meant: %s",
      "tests/e2e/site.test.ts: leads to the start from any folder, in every language",
    ],
  },
  {
    done: "the advice opened without answers",
    now: "says to ask a colleague for the link or the dossier",
    tests: ["tests/ui/pages.test.tsx: says what is missing when %s was answered"],
  },
  {
    done: "a page that the browser translates",
    now: "the whole way works, and what changes is seen",
    tests: ["tests/e2e/translated.test.ts: a translated page goes the whole way"],
  },
  {
    done: "a file dropped on any page",
    now: "opened on the start page, or refused in place with a sentence; the browser does not leave",
    tests: [
      "tests/e2e/kept.test.ts: a file that is dropped",
      "tests/ui/open-dossier.test.tsx: refuses a file that is dropped on another page in place",
    ],
  },
  {
    done: "everything cleared",
    now: "asked first; can be brought back for ten minutes, also after a reload",
    tests: [
      "tests/e2e/kept.test.ts: is asked for first, and can be brought back after a reload",
      "tests/store/two-windows.test.ts: what was cleared can be brought back after a reload, for ten minutes",
    ],
  },
  {
    done: "several dossiers in one browser, in one window or two: made, opened, named, removed, brought back, saved",
    now: "none is mixed with another, none is lost; one that another window removed is not written again, and that is said",
    tests: [
      "tests/store/dossiers.test.ts: several dossiers",
      "tests/store/dossiers-in-windows.test.ts: two windows that open, answer, name, remove and bring back",
      "tests/ui/dossiers.test.tsx: the list of dossiers",
      "tests/e2e/dossiers.test.ts: two dossiers in two windows",
    ],
  },
  {
    done: "a dossier opened or begun where there is one, also one of an older version",
    now: "asked whether it stands beside it or takes its place; that there is no room is only said where it is so",
    tests: [
      "tests/ui/dossiers.test.tsx: a dossier that is opened where there is one",
      "tests/store/dossiers.test.ts: can be made beside a dossier of an older version",
    ],
  },
  {
    done: "going on with a dossier",
    now: "the start page says whose it is and of when",
    tests: ["tests/ui/pages.test.tsx: says whose dossier one goes on with, and of when"],
  },
  {
    done: "a dossier that cannot be read",
    now: "a copy can be fetched on the privacy page until it is deleted; it is not claimed where there was no room",
    tests: ["tests/ui/privacy.test.tsx: a dossier that could not be read"],
  },
  {
    done: "a browser that keeps nothing, or may delete",
    now: "said, and asked before the window closes; the browser is asked to keep what is kept",
    tests: [
      "tests/e2e/kept.test.ts: leaving where the browser keeps nothing",
      "tests/e2e/kept.test.ts: asks the browser, with the first answer, to keep what is kept",
    ],
  },
  {
    done: "a name of 300 letters without a space, a long name of the municipality in the frame; 256 px; text at 200 %",
    now: "no page is widened",
    tests: [
      "tests/e2e/narrow.test.ts: a name of 300 letters without a space",
      "tests/e2e/branding.test.ts: a municipality changes accent, name and logo",
    ],
  },
  {
    done: "Ctrl+P before the sums are ready",
    now: "it waits for them; the menu of the browser cannot, and the paper says what was not known yet",
    tests: ["tests/e2e/documents.test.ts: printing before everything is reckoned"],
  },
  {
    done: "questions and overview with a screen reader; signs of the matrix; forced colours",
    now: "heard as words, kept as text in `tests/golden/read-aloud`; the current page and language are seen",
    tests: [
      "tests/ui/screen-reader.test.tsx: the questions are heard as they are meant",
      "tests/ui/screen-reader.test.tsx: the advice is heard as it is meant",
      "tests/e2e/narrow.test.ts: the current page and the language in use look other than the others",
    ],
  },
  {
    done: "names in Vietnamese, Greek, Cyrillic, Arabic",
    now: "in the document, or said before it is saved",
    tests: ["tests/documents/pdf/odd-names.test.ts: a document of somebody with an unexpected name"],
  },
];

const FOR_EDITORS_AND_AT_THE_START: readonly Case[] = [
  {
    done: "a wrong name in `{{ }}`, a missing plural, Latin-1, `2.250`, a date in the future, a country that is none",
    now: "the check names file, field, value and what is expected",
    tests: [
      "tests/dataset/bad-data.test.ts: a data folder with one thing wrong",
      "tests/dataset/bad-data.test.ts: texts with one thing wrong",
      "tests/cli/check-data.test.ts: finds a value that a language writes otherwise",
      "tests/cli/check-data.test.ts: finds a grammatical number that is missing",
    ],
  },
  {
    done: "a mark (BOM) before the first line, another encoding, a value of none of several shapes, anchors and aliases",
    now: "in plain words",
    tests: [
      "tests/dataset/bad-data.test.ts: with a mark of the order of bytes before %s",
      "tests/dataset/bad-data.test.ts: in another encoding than UTF-8",
    ],
  },
  {
    done: "the command line with a PDF of ours, a mark before the dossier, a wrong option, its own input as output",
    now: "read, or one sentence with what to do; what is read is never written over",
    tests: [
      "tests/cli/advise.test.ts: gives a sentence per fault, exit code 2, and writes nothing",
      "tests/cli/advise.test.ts: never writes over what it reads",
      "tests/cli/advise.test.ts: reads a file with a byte order mark",
    ],
  },
  {
    done: "`npm start` without a registry or behind a proxy, or where nothing can be written",
    now: "one sentence with what to do, within seconds; what is built is served from a read-only folder too",
    tests: [
      "tests/tooling/run.test.ts: what npm start says of a fault",
      "tests/tooling/install.test.ts: why the packages are not there",
    ],
  },
  {
    done: "a package that wants to run code while it is installed, or comes without its checksum",
    now: "its code is not run; the test of the lock file fails",
    tests: ["tests/tooling/supply-chain.test.ts: what is installed"],
  },
];

/** All cases. */
export const CASES: readonly Case[] = [...IN_THE_BROWSER, ...FOR_EDITORS_AND_AT_THE_START];

/** File and start of the name of a test. */
export function testOf(test: string): readonly [file: string, name: string] {
  const at = test.indexOf(": ");
  return [test.slice(0, at), test.slice(at + 2)];
}

/** Faults met in practice, each with the present behaviour and the tests for it. */
export function listCases(): Section {
  const tested = (test: string) => {
    const [file, name] = testOf(test);
    return `\`${file.replace("tests/", "")}\` (${name})`;
  };
  return {
    title: "Faults that others met",
    counted: true,
    text: ["What was done, what happens now, and the tests in `tests/` that do it, by the beginning of their names."],
    head: ["what was done", "what happens now", "tests"],
    rows: CASES.map(({ done, now, tests }) => [done, now, tests.map(tested).join("; ")]),
  };
}
