import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerAll, heading } from "../support/answer-all";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Does what the translator of a browser does: every text of the page, also what comes later, is put into elements of its own. */
function translateAll(): void {
  const wrap = (text: Text) => {
    const parent = text.parentElement;
    if (parent === null || text.data.trim() === "" || /^(?:SCRIPT|STYLE|FONT)$/.test(parent.tagName)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const all = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
    for (const text of texts) wrap(text);
  };
  const start = () => {
    all();
    new MutationObserver(all).observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  window.addEventListener("load", () => {
    const started = new MutationObserver(() => {
      if (document.documentElement.dataset["started"] === undefined) return;
      started.disconnect();
      start();
    });
    started.observe(document.documentElement, { attributes: true });
    if (document.documentElement.dataset["started"] !== undefined) start();
  });
}

async function openTranslated(): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await stage.open();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(translateAll);
  await page.goto(stage.address);
  await page.locator("html[data-started]").waitFor();
  return { page, errors };
}

const broken = (page: Page) => page.getByRole("heading", { name: "Er ging iets mis" }).count();

it("a translated page goes the whole way: questions, errors, undo, another language, the advice and every part of it", async () => {
  const { page, errors } = await openTranslated();
  await answerAll(page);
  await page.goto(`${stage.address}#/questions/money`);
  await page.getByRole("textbox", { name: "Eigen geld nu" }).fill("veel");
  await page.getByRole("button", { name: "Volgende stap" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByRole("textbox", { name: "Eigen geld nu" }).fill("20");
  await page.getByRole("button", { name: /^Vul / }).click();
  await page.getByRole("button", { name: "Wis de antwoorden op deze pagina" }).click();
  await page.getByRole("button", { name: "Haal ze terug" }).click();
  await page.goto(`${stage.address}#/questions/who`);
  const box = page.getByRole("combobox", { name: /Gemeente/ });
  await box.fill("bors");
  await box.fill("qqq");
  await box.fill("Borsbeek");
  await box.fill("Lichtervelde");
  for (const part of ["", "/why", "/means", "/support", "/certainty", "/take-along", "/what-if"]) {
    await page.goto(`${stage.address}#/result${part}`);
    await page.locator("main h1").waitFor();
  }
  for (const language of [/Français/, /English/, /Deutsch/, /: Nederlands/]) {
    await page.getByRole("link", { name: language }).click();
    await page.locator("main h1").waitFor();
  }
  // What changes within a text is seen: "1. " stands beside the title.
  await page.goto(`${stage.address}#/check`);
  const title = page.locator("main h2").first();
  const dutch = await title.textContent();
  await page.getByRole("link", { name: /Français/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Vérifiez vos réponses/ }).waitFor();
  expect(await title.textContent()).not.toBe(dutch);
  await page.getByRole("link", { name: /: Nederlands/ }).click();
  await expect.poll(() => title.textContent()).toBe(dutch);
  await page.goto(stage.address);
  await page.getByRole("button", { name: "Alles wissen en opnieuw beginnen" }).click();
  await page.getByRole("button", { name: "Ja, wis alles" }).click();
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await page.goto(`${stage.address}#/group`);
  await heading(page, /./).waitFor();
  expect(await broken(page)).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});

/** What a page says, whatever elements its texts are in. */
const saidIn = (page: Page) =>
  page.locator("main").evaluate((main) => (main.textContent ?? "").replaceAll(/\s+/g, " ").trim());

it("a translated page says in another language what any page says in it, in every part", async () => {
  const { page, errors } = await openTranslated();
  await answerAll(page);
  const plain = await page.context().newPage();
  for (const route of ["dossiers", "privacy", "check", "result/means", "matrix"]) {
    await page.goto(`${stage.address}#/${route}`);
    await page.locator("main h1").waitFor();
    const dutch = await saidIn(page);
    await page.getByRole("link", { name: /Français/ }).click();
    await page.locator("html[lang=fr]").waitFor();
    await plain.goto("about:blank");
    await plain.goto(`${stage.address}#/${route}`);
    await plain.locator("html[lang=fr] main h1").waitFor();
    await expect.poll(async () => (await saidIn(page)) === (await saidIn(plain))).toBe(true);
    expect(await saidIn(page)).not.toBe(dutch);
    await page.getByRole("link", { name: /: Nederlands/ }).click();
    await page.locator("html[lang=nl]").waitFor();
    await expect.poll(() => saidIn(page)).toBe(dutch);
  }
  expect(await broken(page)).toBe(0);
  expect(errors).toEqual([]);
  await page.context().close();
});
