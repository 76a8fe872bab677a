import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Stage } from "../support/browser";
import { goldenCases } from "../support/dossiers";
import { ascending, beside, quantile, type Section } from "./document";

const RUNS = 5;
/** Aims from click to file, in milliseconds. */
const AIM = { PDF: 600, Word: 300 };
const LONGEST_TASK = 50;
const BUTTONS = ["Bewaar als pdf", "Bewaar de nota in Word"];

interface Measured {
  readonly total: number;
  readonly longest: number;
}

/** Time from click to file, and the longest task on the page meanwhile. */
async function save(page: Page, button: string): Promise<Measured> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver((list) => found.push(...list.getEntries().map((entry) => entry.duration))).observe({
      entryTypes: ["longtask"],
    });
  });
  const waiting = page.waitForEvent("download");
  const start = Date.now();
  await page.getByRole("button", { name: button }).click();
  await waiting;
  const total = Date.now() - start;
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));
  return { total, longest };
}

function rowOf(id: string, button: string, runs: readonly Measured[]): readonly string[] {
  const times = ascending(runs.map(({ total }) => total));
  const most = times.at(-1) ?? NaN;
  const kind = button.includes("pdf") ? "PDF" : "Word";
  const longest = Math.round(Math.max(...runs.map((run) => run.longest)));
  return [
    id,
    kind,
    `${runs[0]?.total}`,
    `${quantile(times, 0.5)}`,
    beside(`${most}`, most <= AIM[kind]),
    longest === 0 ? "none over 50" : beside(`${longest}`, longest <= LONGEST_TASK),
  ];
}

/** How long the full document takes in the application, for each golden dossier. */
export async function measureExport(stage: Stage): Promise<Section> {
  const page = await stage.open();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const own = request.url().startsWith(stage.address) || /^(?:blob|data):/.test(request.url());
    if (!own) elsewhere.push(request.url());
  });
  const rows: (readonly string[])[] = [];
  for (const { id } of goldenCases()) {
    await page.goto(stage.address);
    // Over another dossier it would be asked where this one goes.
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByLabel("Pdf of dossierbestand").setInputFiles({
      name: "dossier.json",
      mimeType: "application/json",
      buffer: readFileSync(`tests/golden/${id}.dossier.json`),
    });
    await page.getByText(/^Het dossier is geopend/).waitFor();
    await page.goto(`${stage.address}#/result/take-along`);
    // What the page itself still draws is not the export's.
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1500);
    for (const button of BUTTONS) {
      await page.getByRole("button", { name: button }).waitFor();
      const runs: Measured[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await save(page, button));
      rows.push(rowOf(id, button, runs));
    }
  }
  await page.context().close();
  return {
    title: "Documents, from click to file",
    text: [
      `Each dossier of \`tests/golden/\`, ${RUNS} times each; the first time loads what draws the document. Aims: at most ${AIM.PDF} ms for the PDF and ${AIM.Word} ms for the note, and no task over ${LONGEST_TASK} ms on the page meanwhile. Requests to another origin: ${elsewhere.length === 0 ? "none" : elsewhere.join(", ")}.`,
    ],
    head: ["dossier", "document", "first ms", "middle ms", "most ms", "longest task, ms"],
    rows,
  };
}
