import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SET_ASIDE_KEY, STORAGE_KEY } from "../../src/store/keeping/keys";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const dossier: unknown = JSON.parse(readFileSync("tests/golden/roeselare-dogbo.dossier.json", "utf8"));

it("everything that is kept can be deleted, by keyboard; an empty application is left", async () => {
  const page = await stage.open({ serviceWorkers: "allow" });
  await page.goto(`${stage.below}icon.svg`);
  await page.evaluate(
    ([key, aside, text]) => {
      localStorage.setItem(key, text);
      localStorage.setItem(aside, "{");
      localStorage.setItem("of-another-page", "stays");
    },
    [
      STORAGE_KEY,
      SET_ASIDE_KEY,
      JSON.stringify({ version: 1, state: { dossier, lastPage: null, language: "nl" } }),
    ] as const,
  );
  await page.goto(`${stage.below}nl/privacy/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const kept = () =>
    page.evaluate(async () => ({
      keys: Object.keys(localStorage).toSorted(),
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookies: document.cookie,
    }));
  expect(await kept()).toEqual({
    keys: ["of-another-page", STORAGE_KEY, SET_ASIDE_KEY],
    caches: 1,
    workers: 1,
    cookies: "",
  });

  const ask = page.getByRole("button", { name: "Wis alles van dit toestel" });
  await ask.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Alles wissen van dit toestel?" });
  await dialog.waitFor();
  // A second Enter deletes nothing.
  await page.keyboard.press("Enter");
  expect((await kept()).keys).toHaveLength(3);
  expect(await axeFindings(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Bewaar eerst het dossier" }).press("Enter");
  expect((await download).suggestedFilename()).toMatch(/^dossier-mondiale-samenwerking-[\w-]+\.json$/);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await ask.evaluate((button) => button === document.activeElement)).toBe(true);
  expect((await kept()).keys).toHaveLength(3);

  await ask.press("Enter");
  await dialog.getByRole("button", { name: "Ja, wis alles" }).press("Enter");
  const done = page.getByText("Alles is gewist");
  await done.waitFor();
  expect(await done.evaluate((text) => text === document.activeElement)).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  expect(await kept()).toEqual({ keys: ["of-another-page"], caches: 0, workers: 0, cookies: "" });

  await page.getByRole("link", { name: "Vragen", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Wie bent u, en wat loopt er al?" }).waitFor();
  expect(await page.getByRole("combobox", { name: /Gemeente/ }).inputValue()).toBe("");
  await page.goto(stage.below);
  await page.getByRole("link", { name: "Begin met de vragen" }).waitFor();
  await page.context().close();
});
