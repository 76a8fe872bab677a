import type { CDPSession } from "playwright-core";
import type { Stage } from "../support/browser";
import { openAdvice, openWhatIf } from "./dossier";
import type { Section } from "./document";

const CHANGES = 200;
const EVERY = 50;
/** Until all code is compiled and the undo list is full (100). */
const WARM_UP = 120;
const PAUSE = 60;

interface Kept {
  readonly after: number;
  /** Bytes in use after a forced collection. */
  readonly heap: number;
  /** Bytes of the page's own objects, functions and strings; the rest is compiled code and browser internals. */
  readonly own: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** The part of a heap snapshot that we use: nodes as a fixed number of values each. */
interface Snapshot {
  readonly nodes: readonly number[];
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
}

const NOT_OWN: ReadonlySet<string> = new Set(["code", "native", "hidden", "object shape", "synthetic"]);

/** Bytes of the page's own objects, functions and strings. */
async function ownBytes(devtools: CDPSession): Promise<number> {
  let text = "";
  const add = ({ chunk }: { readonly chunk: string }) => {
    text += chunk;
  };
  devtools.on("HeapProfiler.addHeapSnapshotChunk", add);
  await devtools.send("HeapProfiler.takeHeapSnapshot", {});
  devtools.off("HeapProfiler.addHeapSnapshotChunk", add);
  const { nodes, snapshot } = JSON.parse(text) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!NOT_OWN.has(types[0][nodes[at + type] ?? 0] ?? "")) bytes += nodes[at + size] ?? 0;
  return bytes;
}

async function kept(devtools: CDPSession, after: number): Promise<Kept> {
  for (let times = 0; times < 3; times += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { metrics } = await devtools.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    after,
    heap: value("JSHeapUsedSize"),
    own: await ownBytes(devtools),
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
  };
}

/** Memory use of the page while answers are tried, 200 times. */
export async function measureMemory(stage: Stage): Promise<Section> {
  const page = await stage.open({ viewport: { width: 1280, height: 900 } });
  await openAdvice(page, stage.address);
  await openWhatIf(page);
  const ambitions = page
    .locator("section[aria-labelledby='what-if'] fieldset")
    .filter({ has: page.locator("input[type=radio]") });
  const fields = await ambitions.count();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const points: Kept[] = [];
  for (let change = 0; change <= WARM_UP + CHANGES; change += 1) {
    if (change >= WARM_UP && (change - WARM_UP) % EVERY === 0) {
      await page.waitForTimeout(20 * PAUSE);
      points.push(await kept(devtools, change - WARM_UP));
    }
    const options = ambitions.nth(change % fields).locator("input[type=radio]");
    // A different option at each visit to a field, so that each click is a change.
    await options.nth(Math.floor(change / fields) % 4).click({ force: true });
    await page.waitForTimeout(PAUSE);
  }
  await page.context().close();
  const [first] = points;
  const rows = points.map(({ after, heap, own, nodes, listeners }) => [
    `${after}`,
    (heap / 1e6).toFixed(2),
    (own / 1e6).toFixed(2),
    ((own - (first?.own ?? NaN)) / 1000).toFixed(0),
    `${nodes}`,
    `${listeners}`,
  ]);
  return {
    title: `Memory over ${CHANGES} changes of what if`,
    text: [
      `Choices in the panel of the advice, one every ${PAUSE} ms, after ${WARM_UP} to warm up; garbage was collected before each reading. Of the heap in use, a snapshot tells what the page's own objects, functions and texts take; the rest is code that the browser compiles as it goes on, and what it keeps for itself. Aim: no growth of what is the page's own.`,
    ],
    head: ["changes", "heap, MB", "the page's own, MB", "more than at first, kB", "nodes", "listeners"],
    rows,
  };
}
