import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beside, type Section } from "./document";

const OUTPUT = ".test-output";

/** The part of vitest's JSON report that we use. */
export interface TestReport {
  readonly startTime: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface Proof {
  readonly what: string;
  readonly command: string;
  /** Name of the `npm test` report in .test-output. */
  readonly report: string;
  /** Which of its files; absent = all. */
  readonly files?: RegExp;
  /** What the tests do, with the figures in them. */
  readonly scope: string;
}

const E2E = "npx vitest run --project e2e tests/e2e";
const PROOFS: readonly Proof[] = [
  { what: "Unit, property and component tests", command: "npm test", report: "unit", scope: "" },
  { what: "Browser tests", command: "npm test", report: "e2e", scope: "" },
  {
    what: "Fuzz: files, links, stored states, numbers",
    command: "npm run test:fuzz",
    report: "fuzz",
    scope: "10,000 cases each, seed 20261125 (`FUZZ_SEED` takes another)",
  },
  {
    what: "axe-core on every page type and state",
    command: `${E2E}/accessibility.test.ts`,
    report: "e2e",
    files: /accessib/,
    scope: "every axe finding fails; no exception",
  },
  {
    what: "Keyboard alone",
    command: `${E2E}/keyboard.test.ts`,
    report: "e2e",
    files: /keyboard/,
    scope: "",
  },
  {
    what: "Killed at random moments of the questionnaire",
    command: `${E2E}/kill.test.ts`,
    report: "e2e",
    files: /kill/,
    scope: "50 moments; at most the answer being typed is lost",
  },
  {
    what: "Storage full, denied, cleared; files that do not come; other windows",
    command: `${E2E}/faults.test.ts`,
    report: "e2e",
    files: /faults|stored-state/,
    scope: "",
  },
  {
    what: "Prerendered pages are what the application draws",
    command: `${E2E}/site.test.ts`,
    report: "e2e",
    files: /site/,
    scope: "",
  },
];

function read(name: string): unknown {
  const file = join(OUTPUT, `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** "31 passed" and the date, for the chosen files of a report; null when it has none of them. */
export function figureOf(report: TestReport | null, files?: RegExp): readonly [figure: string, date: string] | null {
  const chosen = report?.testResults.filter(({ name }) => files?.test(name.split("/").at(-1) ?? "") ?? true) ?? [];
  if (report === null || chosen.length === 0) return null;
  const all = chosen.flatMap(({ assertionResults }) => assertionResults);
  const passed = all.filter(({ status }) => status === "passed").length;
  const failed = all.filter(({ status }) => status === "failed").length;
  // A file that failed to load has no tests.
  const broken = chosen.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const bad = failed + broken;
  return [beside(bad === 0 ? `${passed} passed` : `${passed} passed, ${bad} failed`, bad === 0), day(report.startTime)];
}

interface Validated {
  readonly at: number;
  readonly results: readonly { readonly file: string; readonly checks: number }[];
  readonly faults: readonly string[];
}

function validated(): readonly string[] {
  const found = read("verapdf") as Validated | null;
  const row = (figure: string, date: string) => ["veraPDF: PDF/UA-1 and PDF/A-3a", "`npm run verapdf`", figure, date];
  if (found === null) return row("not run here", "");
  const count = new Set(found.results.map(({ file }) => file)).size;
  const checks = found.results.reduce((sum, one) => sum + one.checks, 0);
  const good = `${count} documents, one of them with a defect that must be found; ${checks} checks, as they must be`;
  const bad = `${found.faults.length} faults`;
  return row(beside(found.faults.length === 0 ? good : bad, found.faults.length === 0), day(found.at));
}

/** Proofs by tests: what each does, its command, and the latest result on this machine. */
export function listProofs(): Section {
  const rows = PROOFS.map(({ what, command, report, files, scope }) => {
    const found = figureOf(read(report) as TestReport | null, files);
    const [figure, date] = found ?? ["not run here", ""];
    return [what, `\`${command}\``, scope === "" ? figure : `${figure}; ${scope}`, date];
  });
  return {
    title: "Proofs by tests",
    text: [
      "What came out when they last ran on this machine (`npm test` and `npm run verapdf` leave that in `.test-output`). These do stop a change that fails them: `.ci/run` runs them all.",
    ],
    head: ["what", "command", "figure", "date"],
    rows: [...rows, validated()],
  };
}
