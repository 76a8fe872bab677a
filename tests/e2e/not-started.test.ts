import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const note = (page: Page) => page.locator("#not-started");

/** Ways in which the application cannot start, tried before the page is loaded. */
const CAUSES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["its script is blocked", (page) => page.route("**/assets/index-*.js", (route) => route.abort())],
  [
    "its script is gone",
    (page) => page.route("**/assets/index-*.js", (route) => route.fulfill({ status: 404, body: "" })),
  ],
  [
    "the browser is too old",
    (page) =>
      page.addInitScript(() => {
        for (const method of ["toSorted", "findLast", "at"]) Reflect.deleteProperty(Array.prototype, method);
      }),
  ],
];

describe.each(CAUSES)("an application that does not start: %s", (_, cause) => {
  it.each([
    ["", "De vragen en het advies starten niet."],
    ["fr/", "Le questionnaire et la recommandation ne démarrent pas."],
    ["#/result", "De vragen en het advies starten niet."],
    ["de/forms/jumelage/", "Der Fragebogen und die Empfehlung starten nicht."],
  ])("says so at /%s", async (path, sentence) => {
    const page = await stage.open({ hurried: true });
    await cause(page);
    await page.goto(stage.address + path);
    await note(page).filter({ hasText: sentence }).waitFor();
    expect(await page.locator("h1").first().isVisible()).toBe(true);
    await page.context().close();
  });
});

it("says it in a frame that keeps scripts from their origin", async () => {
  const page = await stage.open({ hurried: true });
  await page.route("**/outside.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe sandbox="allow-scripts" width="600" height="600" src="${stage.address}"></iframe>`,
    }),
  );
  await page.goto(`${stage.address}outside.html`);
  const said = page.frameLocator("iframe").locator("#not-started").filter({ hasText: "starten niet" });
  await said.waitFor();
  expect(await said.isVisible()).toBe(true);
  await page.context().close();
});

it("says nothing of it where the application starts", async () => {
  const page = await stage.open({ hurried: true });
  await page.goto(stage.address);
  await page.locator("html[data-started]").waitFor();
  expect(await note(page).count()).toBe(0);
  await page.context().close();
});

it("presses a button again that was pressed before the application came", async () => {
  const page = await stage.open({ hurried: true });
  let come = (): void => undefined;
  const pressed = new Promise<void>((go) => {
    come = go;
  });
  await page.route("**/assets/index-*.js", async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto(`${stage.address}nl/privacy/`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Wis alles van dit toestel" }).click();
  expect(await page.getByRole("dialog").count()).toBe(0);
  come();
  await page.getByRole("dialog", { name: "Alles wissen van dit toestel?" }).waitFor();
  await page.context().close();
});
