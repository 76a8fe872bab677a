import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pagesOf, questionsOf } from "../../src/domain/question";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { openStage, type Stage } from "../../tooling/support/browser";
import { dataset } from "../../tooling/support/dataset";

/** `KILLS=500` tries more of them. */
const MOMENTS = Number(process.env["KILLS"] ?? 50);
const PAGES = pagesOf(dataset.questionnaire);
const PATHS = new Map(questionsOf(dataset.questionnaire).map(({ id, answerPath }) => [id, answerPath]));

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Numbers from 0 to n - 1, the same in every run (a linear congruence is random enough to choose moments). */
function choices(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

type Flat = Readonly<Record<string, string>>;

/** Stored answers by path, as text. */
async function stored(page: Page): Promise<Flat> {
  const text = await page.evaluate((key) => localStorage.getItem(key) ?? "{}", STORAGE_KEY);
  const { state } = JSON.parse(text) as { readonly state?: { readonly dossier: { readonly answers: object } } };
  const answers = (state?.dossier.answers ?? {}) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    questionsOf(dataset.questionnaire).flatMap(({ answerPath }) => {
      const [group = "", key] = answerPath.split(".");
      const value = key === undefined ? answers[group] : (answers[group] as Record<string, unknown> | undefined)?.[key];
      return value === undefined ? [] : [[answerPath, JSON.stringify(value)]];
    }),
  );
}

/** What was done: an answer given whole, or one that is still being typed, which is kept half a second later or lost. */
type Act = { readonly given: "nothing" | "whole" } | { readonly given: "typing"; readonly path: string };

/** Answers something on the open page. */
async function act(page: Page, choose: (n: number) => number): Promise<Act> {
  const options = page.locator("main form input[type=radio], main form input[type=checkbox]");
  const texts = page.locator("main form input[type=text]");
  const [many, typed] = [await options.count(), await texts.count()];
  const moment = choose(4);
  if (moment === 0) return { given: "nothing" };
  if (many > 0 && (typed === 0 || moment === 1)) {
    await options.nth(choose(many)).check({ force: true });
    return { given: "whole" };
  }
  const box = texts.nth(choose(typed));
  await box.pressSequentially(String(1 + choose(9)));
  if (moment === 2) return { given: "typing", path: PATHS.get((await box.getAttribute("id")) ?? "") ?? "" };
  await page.keyboard.press("Tab");
  return { given: "whole" };
}

/** Ends the page's process at once, without a last word, and opens another in its place. */
async function killAndOpen(context: BrowserContext, page: Page): Promise<Page> {
  const crashed = page.waitForEvent("crash");
  const devtools = await context.newCDPSession(page);
  void devtools.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
  const next = await context.newPage();
  await next.goto(stage.address);
  await next.getByRole("heading", { level: 1 }).waitFor();
  return next;
}

it(`a page that is killed at ${MOMENTS} random moments loses at most the answer being typed`, async () => {
  const choose = choices(20_261_125);
  let page = await stage.open();
  const context = page.context();
  let whole = 0;
  for (let moment = 0; moment < MOMENTS; moment += 1) {
    const open = PAGES[choose(PAGES.length)];
    await page.goto(`${stage.address}#/questions/${open?.id}`);
    await page.locator("main form").waitFor();
    const before = await stored(page);
    const done = await act(page, choose);
    const inPage = await stored(page);
    page = await killAndOpen(context, page);
    const after = await stored(page);
    const own = new Set(open?.questions.map(({ answerPath }) => answerPath));
    const others = (flat: Flat) => Object.entries(flat).filter(([path]) => !own.has(path));
    expect(others(after), `moment ${moment}, ${open?.id}: answers to other questions`).toEqual(others(before));
    const settled = (flat: Flat) =>
      Object.entries(flat).filter(([path]) => done.given !== "typing" || path !== done.path);
    expect(settled(after), `moment ${moment}, ${open?.id}: what was kept before the end`).toEqual(settled(inPage));
    whole += Number(done.given === "whole" && JSON.stringify(after) !== JSON.stringify(before));
  }
  // The walk did answer: a test in which nothing is kept shows nothing.
  expect(whole).toBeGreaterThan(MOMENTS / 5);
  await page.goto(`${stage.address}#/check`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await context.close();
}, 1_800_000);
