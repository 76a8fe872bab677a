import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { exactRobustness, finish } from "../../src/engine/weights/exact/robustness";
import { robustnessProblem } from "../../src/engine/weights/named-problem";
import { sampledRobustness } from "../../src/engine/weights/sample/sample";
import type { RobustnessProblem } from "../../src/engine/weights/problem";
import type { AskRobustness } from "../../src/workers/robustness-job";
import { openStage, type Stage } from "../../tooling/support/browser";
import { benefits, dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const ROOT = fileURLToPath(new URL("../support/robustness-page", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "robustness-page-"));

let stage: Stage;
let server: PreviewServer;
let address = "";

beforeAll(async () => {
  const options = { configFile: false, root: ROOT, base: "./", logLevel: "silent" } as const;
  const output = { outDir: folder, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 };
  await build({ ...options, build: output, worker: { format: "es" } });
  server = await preview({ ...options, build: { outDir: folder }, preview: { port: 0, host: "127.0.0.1" } });
  address = server.resolvedUrls?.local[0] ?? "";
  stage = await openStage();
});

afterAll(async () => {
  await stage.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const PROBLEMS: readonly RobustnessProblem[] = [2, 3].map((most) => {
  const answers = answersOf({
    ambitions: Object.fromEntries(benefits.map((id, k) => [id, ((k % most) + 1) as 1 | 2 | 3])),
    term: "1-2",
    occasions: ["own-policy"],
  });
  const problem = robustnessProblem(dataset, answers, advise(dataset, answers), { forms: "all" });
  if (problem === null) throw new Error("nothing asked");
  return { values: problem.values, weights: problem.weights, region: problem.region };
});

type Asking = Window & { readonly robustness: AskRobustness };

/** Asks all questions in the page, one after another. */
function ask(page: Page) {
  return page.evaluate(async (problems) => {
    const answers = [];
    for (const problem of problems) answers.push(await (window as unknown as Asking).robustness(problem));
    return answers;
  }, PROBLEMS);
}

/** What Node answers. */
const expected = (where: "worker" | "page", fellBack: boolean) =>
  PROBLEMS.map((problem) => ({
    sampled: sampledRobustness(problem),
    exact: finish(exactRobustness(problem)),
    where,
    fellBack,
  }));

describe("robustness in a browser", () => {
  it("has the digits of Node, from a worker", async () => {
    const page = await stage.open();
    await page.goto(address);
    expect(await ask(page)).toEqual(expected("worker", false));
    await page.context().close();
  });

  it("has the same digits where the worker cannot be loaded, and says so", async () => {
    const page = await stage.open();
    await page.route(/worker/, (route) => route.abort());
    await page.goto(address);
    expect(await ask(page)).toEqual(expected("page", true));
    await page.context().close();
  });

  it("has the same digits where there are no workers", async () => {
    const page = await stage.open();
    await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
    await page.goto(address);
    expect(await ask(page)).toEqual(expected("page", false));
    await page.context().close();
  });

  it("answers the newest question only", async () => {
    const page = await stage.open();
    await page.goto(address);
    const told = await page.evaluate(async (problems) => {
      const { robustness } = window as unknown as Asking;
      const all = await Promise.allSettled([...problems, ...problems].map((problem) => robustness(problem)));
      return all.map((one) => (one.status === "rejected" ? (one.reason as Error).name : one.value.where));
    }, PROBLEMS);
    expect(told).toEqual([...Array<string>(2 * PROBLEMS.length - 1).fill("RobustnessCancelled"), "worker"]);
    await page.context().close();
  });
});
