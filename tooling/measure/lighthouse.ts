import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { chromiumPath, FLAGS } from "../support/browser";
import { goldenState } from "./dossier";
import { ascending, beside, quantile, type Section } from "./document";

const RUNS = 5;
/** Pages by name and address; the last one has answers. */
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ["start page", ""],
  ["a work form", "nl/forms/stedenband/"],
  ["matrix", "nl/matrix/"],
  ["funding", "nl/funding/"],
  ["advice (in the hash, with answers)", "#/result"],
];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Minimum score per category. */
const AIMS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 } as const;
const TIMES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"] as const;

/** The part of Lighthouse's report that we use. */
interface Report {
  readonly lighthouseVersion: string;
  readonly categories: Readonly<Record<string, { readonly score: number | null; readonly auditRefs: readonly Ref[] }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}
interface Ref {
  readonly id: string;
  readonly weight: number;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().on("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      server.close(() => found(bound === null || typeof bound === "string" ? 0 : bound.port));
    });
  });
}

/** Runs the Lighthouse command on a page of a browser with an open debugging port. */
function look(program: string, url: string, port: number, more: readonly string[]): Promise<Report> {
  const args = [program, url, `--port=${port}`, "--output=json", "--quiet", "--locale=en", ...more];
  return new Promise((resolve, failed) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (text += part));
    child.on("error", failed).on("close", (code) => {
      if (code === 0) resolve(JSON.parse(text) as Report);
      else failed(new Error(`Lighthouse stopped with ${code} on ${url}`));
    });
  });
}

/** Names of the failed audits outside performance. */
function notPassed(report: Report): readonly string[] {
  return CATEGORIES.filter((name) => name !== "performance").flatMap((name) =>
    (report.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
}

function rowOf(name: string, reports: readonly Report[]): readonly string[] {
  const scores = CATEGORIES.map((category) => {
    const all = ascending(reports.map((report) => Math.round(100 * (report.categories[category]?.score ?? NaN))));
    const middle = quantile(all, 0.5);
    const range = all.at(0) === all.at(-1) ? "" : ` (${all.at(0)} to ${all.at(-1)})`;
    return beside(`${middle}${range}`, middle >= AIMS[category]);
  });
  const middleOf = (id: string) =>
    quantile(ascending(reports.map((report) => report.audits[id]?.numericValue ?? NaN)), 0.5);
  const times = TIMES.map((id) => `${Math.round(middleOf(id))} ms`);
  const failed = [...new Set(reports.flatMap(notPassed))];
  return [name, ...scores, ...times, middleOf("cumulative-layout-shift").toFixed(3), failed.join(", ") || "none"];
}

/** Lighthouse's mobile profile (simulated slow 4G, CPU four times slower) on five pages. */
export async function measureLighthouse(address: string): Promise<Section> {
  const title = "Lighthouse, mobile profile";
  const program = process.env["LIGHTHOUSE"];
  if (program === undefined) return { title, text: ["Not measured: Lighthouse was not there."], head: [], rows: [] };
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: [...FLAGS, `--remote-debugging-port=${port}`],
    locale: "nl-BE",
  });
  const rows: (readonly string[])[] = [];
  let version = "";
  try {
    for (const [name, path] of PAGES) {
      const withAnswers = path.startsWith("#");
      if (withAnswers) {
        const page = await context.newPage();
        await page.goto(address);
        await page.evaluate(([key, text]) => localStorage.setItem(key, text), [STORAGE_KEY, goldenState()] as const);
        await page.close();
      }
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1)
        reports.push(await look(program, address + path, port, withAnswers ? ["--disable-storage-reset"] : []));
      version = reports[0]?.lighthouseVersion ?? "";
      rows.push(rowOf(name, reports));
      console.error(`  ${name}: ${rows.at(-1)?.slice(1).join(" · ")}`);
    }
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const text = [
    `Lighthouse ${version}, as it comes: slow 4G and a processor four times slower, both simulated. Middle of ${RUNS} runs, with the range where they differ. Aims: 100 for accessibility, best practices and SEO, at least 98 for performance.`,
  ];
  const head = [
    "page",
    "performance",
    "accessibility",
    "best practices",
    "SEO",
    "FCP",
    "LCP",
    "TBT",
    "CLS",
    "not passed",
  ];
  return { title, text, head, rows };
}
