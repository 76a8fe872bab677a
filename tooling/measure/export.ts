import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Stage } from "../support/browser";
import { goldenCases } from "../support/dossiers";
import { ascending, beside, quantile, type Section } from "./document";

const RUNS = 5;
const LONGEST_TASK = 50;

/** A document with the way to request it. */
interface Way {
  readonly name: string;
  /** Target from click to file, in milliseconds. */
  readonly aim: number;
  /** Section of the advice, and its button. */
  readonly at: string;
  readonly button: string;
  /** Reopens the section before each click; otherwise it stays open, with everything it prepares. */
  readonly anew: boolean;
  /** Comes by a link of the overview, where the page has settled, instead of by a new load of the application. */
  readonly by?: string;
}

const WAYS: readonly Way[] = [
  { name: "one page, from the overview", aim: 300, at: "", button: "PDF voor het college", anew: false },
  {
    name: "PDF, at once, coming from the overview",
    aim: 600,
    at: "/take-along",
    button: "Bewaar als pdf",
    anew: true,
    by: "Meenemen",
  },
  {
    name: "PDF, as soon as a newly loaded page is there",
    aim: 600,
    at: "/take-along",
    button: "Bewaar als pdf",
    anew: true,
  },
  { name: "PDF, a moment later", aim: 600, at: "/take-along", button: "Bewaar als pdf", anew: false },
  { name: "Word", aim: 300, at: "/take-along", button: "Bewaar de nota in Word", anew: false },
];

interface Measured {
  readonly total: number;
  readonly longest: number;
}

/** Time from click to file, and the longest task on the page meanwhile. */
async function save(page: Page, button: string): Promise<Measured> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    document.addEventListener(
      "click",
      ({ timeStamp }) => Object.assign(window, { clickedAt: performance.timeOrigin + timeStamp }),
      { capture: true, once: true },
    );
    new PerformanceObserver((list) => found.push(...list.getEntries().map((entry) => entry.duration))).observe({
      entryTypes: ["longtask"],
    });
  });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  await waiting;
  const end = Date.now();
  const { clickedAt, longTasks } = await page.evaluate(() => {
    const seen = window as unknown as { readonly clickedAt: number; readonly longTasks: readonly number[] };
    return { clickedAt: seen.clickedAt, longTasks: seen.longTasks };
  });
  return { total: Math.round(end - clickedAt), longest: Math.max(0, ...longTasks) };
}

function rowOf(id: string, { name, aim }: Way, runs: readonly Measured[]): readonly string[] {
  const times = ascending(runs.map(({ total }) => total));
  const most = times.at(-1) ?? NaN;
  const longest = Math.round(Math.max(...runs.map((run) => run.longest)));
  return [
    id,
    name,
    `${runs[0]?.total}`,
    `${quantile(times, 0.5)}`,
    beside(`${most}`, most <= aim),
    longest === 0 ? "none over 50" : beside(`${longest}`, longest <= LONGEST_TASK),
  ];
}

async function openDossier(page: Page, address: string, id: string): Promise<void> {
  await page.goto(address);
  // With another dossier present, the application would ask where this one goes.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByLabel("Pdf of dossierbestand").setInputFiles({
    name: "dossier.json",
    mimeType: "application/json",
    buffer: readFileSync(`tests/golden/${id}.dossier.json`),
  });
  await page.getByText(/^Het dossier is geopend/).waitFor();
}

/** Excludes what the page itself is still rendering. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
}

async function openSection(page: Page, address: string, { at, button, anew, by }: Way): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${address}#/result${by === undefined ? at : ""}`);
  if (by !== undefined) {
    const link = page.getByRole("link", { name: by, exact: true });
    await link.waitFor();
    await settled(page);
    await link.click();
  }
  // Looks in every frame, where waitFor looks every half second.
  await page.waitForFunction(
    (text) => [...document.querySelectorAll("button")].some(({ textContent }) => textContent.includes(text)),
    button,
  );
  if (!anew) await settled(page);
}

/** Time to make each document in the application, for each golden dossier. */
export async function measureExport(stage: Stage): Promise<Section> {
  const page = await stage.open();
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    const own = request.url().startsWith(stage.address) || /^(?:blob|data|about):/.test(request.url());
    if (!own) elsewhere.push(request.url());
  });
  const rows: (readonly string[])[] = [];
  for (const { id } of goldenCases()) {
    await openDossier(page, stage.address, id);
    for (const way of WAYS) {
      const runs: Measured[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        if (run === 0 || way.anew) await openSection(page, stage.address, way);
        runs.push(await save(page, way.button));
      }
      rows.push(rowOf(id, way, runs));
    }
  }
  await page.context().close();
  return {
    title: "Documents, from click to file",
    text: [
      `Each dossier of \`tests/golden/\`, ${RUNS} times each. The full PDF is drawn while its choices stand on the page: it is asked for at once, when nothing is drawn yet (coming from the overview, and after a new load of the application), and a moment later. Aims: at most 300 ms for one page and for the note, 600 ms for the PDF, and no task over ${LONGEST_TASK} ms on the page meanwhile. Requests to another origin: ${elsewhere.length === 0 ? "none" : elsewhere.join(", ")}.`,
    ],
    head: ["dossier", "document", "first ms", "middle ms", "most ms", "longest task, ms"],
    rows,
  };
}
