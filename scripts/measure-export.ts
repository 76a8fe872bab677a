// npm run measure:export: how long the full document takes from click to file in the built application, and the longest
// task on the page meanwhile. Prints; asserts nothing. Aims: 1,500 ms and 50 ms.
import { readFileSync } from "node:fs";
import { openStage } from "../tests/support/browser";
import { goldenCases } from "../tests/support/dossiers";

const RUNS = 5;
const stage = await openStage();
const page = await stage.open();
const requests: string[] = [];
page.on("request", (request) => {
  if (!request.url().startsWith(stage.address) && !/^(?:blob|data):/.test(request.url())) requests.push(request.url());
});

interface Measured {
  readonly total: number;
  readonly longest: number;
}

async function measure(button: string): Promise<Measured> {
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

const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

for (const { id } of goldenCases()) {
  await page.goto(stage.address);
  await page.getByLabel("Pdf of dossierbestand").setInputFiles({
    name: "dossier.json",
    mimeType: "application/json",
    buffer: readFileSync(`tests/golden/${id}.dossier.json`),
  });
  await page.getByText(/^Het dossier is geopend/).waitFor();
  await page.goto(`${stage.address}#/result`);
  // What the page itself still draws is not the export's.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1500);
  for (const button of ["Bewaar als pdf", "Bewaar de nota in Word"]) {
    await page.getByRole("button", { name: button }).waitFor();
    const runs: Measured[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measure(button));
    const times = runs.map(({ total }) => total);
    const tasks = runs.map(({ longest }) => Math.round(longest));
    const told = `first ${times[0]} ms, middle ${middle(times)} ms, most ${Math.max(...times)} ms`;
    console.log(`${id.padEnd(28)}${button.padEnd(26)}${told}; longest tasks ${tasks.join(" ")} ms (0 = none over 50)`);
  }
}
console.log(requests.length === 0 ? "No request to another origin." : `Requests elsewhere: ${requests.join(" ")}`);
await stage.close();
