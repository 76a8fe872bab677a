import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advise } from "../../src/engine/score/advise";
import { robustnessOf } from "../../src/engine/weights/robustness";
import { analyse } from "../../src/report/analysis";
import type { AskAnalysis } from "../../src/workers/analysis-job";
import type { AdviceQuestion } from "../../src/workers/analysis-work";
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

const QUESTIONS: readonly AdviceQuestion[] = [2, 3].map((most) => {
  const answers = answersOf({
    ambitions: Object.fromEntries(benefits.map((id, k) => [id, ((k % most) + 1) as 1 | 2 | 3])),
    term: "1-2",
    occasions: ["own-policy"],
  });
  return { dataset, answers, advice: advise(dataset, answers) };
});

type Asking = Window & { readonly analysis: AskAnalysis };

/** Asks all questions in the page, one after another. */
function ask(page: Page) {
  return page.evaluate(async (questions) => {
    const answers = [];
    for (const question of questions) answers.push(await (window as unknown as Asking).analysis(question));
    return answers;
  }, QUESTIONS);
}

/** What Node answers. */
const expected = (fellBack: boolean) =>
  QUESTIONS.map(({ answers, advice }) => {
    const analysis = analyse(dataset, answers, advice, robustnessOf(advice));
    return { analysis, failed: false, stage: "final", fellBack };
  });

describe("robustness in a browser", () => {
  it("has the digits of Node, from a worker", async () => {
    const page = await stage.open();
    await page.goto(address);
    expect(await ask(page)).toEqual(expected(false));
    await page.context().close();
  });

  it("has the same digits where the worker cannot be loaded, and says so", async () => {
    const page = await stage.open();
    await page.route(/worker/, (route) => route.abort());
    await page.goto(address);
    expect(await ask(page)).toEqual(expected(true));
    await page.context().close();
  });

  it("has the same digits where there are no workers, and says so", async () => {
    const page = await stage.open();
    await page.addInitScript(() => Reflect.deleteProperty(window, "Worker"));
    await page.goto(address);
    expect(await ask(page)).toEqual(expected(true));
    await page.context().close();
  });

  it("answers the newest question only", async () => {
    const page = await stage.open();
    await page.goto(address);
    const told = await page.evaluate(async (questions) => {
      const { analysis } = window as unknown as Asking;
      const all = await Promise.allSettled([...questions, ...questions].map((question) => analysis(question)));
      return all.map((one) => (one.status === "rejected" ? (one.reason as Error).name : one.value.fellBack));
    }, QUESTIONS);
    expect(told).toEqual([...Array<string>(2 * QUESTIONS.length - 1).fill("Cancelled"), false]);
    await page.context().close();
  });
});
