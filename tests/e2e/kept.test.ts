import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORAGE_KEY } from "../../src/store/keep";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What stands in the storage of the money of now, and whether one would ask for grants. */
const money = (page: Page) =>
  page.evaluate((key) => {
    const { state } = JSON.parse(localStorage.getItem(key) ?? "{}") as {
      readonly state?: { readonly dossier: { readonly answers: { readonly money: object } } };
    };
    return state?.dossier.answers.money ?? {};
  }, STORAGE_KEY);

const now = (page: Page) => page.getByRole("textbox", { name: "Eigen geld nu" });

async function openMoney(page: Page): Promise<Page> {
  await page.goto(stage.address);
  await page.goto(`${stage.address}#/questions/money`);
  await now(page).waitFor();
  return page;
}

describe("two windows on the same page of questions", () => {
  it("keep what either answered, and show it to the other", async () => {
    const first = await openMoney(await stage.open());
    const second = await openMoney(await first.context().newPage());
    await now(first).fill("5000");
    await first.keyboard.press("Tab");
    await second.getByRole("radio", { name: "Ja", exact: true }).check();
    await expect.poll(() => money(second)).toEqual({ now: 5000, grants: "yes" });
    await expect.poll(() => now(second).inputValue()).toBe("5.000");
    await first.getByRole("radio", { name: "Ja", exact: true, checked: true }).waitFor();
    await first.getByText("In een ander venster zijn uw antwoorden gewijzigd.").waitFor();
    await first.context().close();
  });

  it("put boxes together", async () => {
    const first = await stage.open();
    const second = await first.context().newPage();
    for (const page of [first, second]) {
      await page.goto(`${stage.address}#/questions/who`);
      await page.getByRole("checkbox", { name: "Jumelage" }).waitFor();
    }
    await first.getByRole("checkbox", { name: "Jumelage" }).check();
    await second.getByRole("checkbox", { name: "Stedenband" }).check();
    for (const page of [first, second]) {
      await page.getByRole("checkbox", { name: "Jumelage", checked: true }).waitFor();
      await page.getByRole("checkbox", { name: "Stedenband", checked: true }).waitFor();
    }
    await first.getByRole("checkbox", { name: "Jumelage" }).uncheck();
    await second.getByRole("checkbox", { name: "Jumelage", checked: false }).waitFor();
    expect(await second.getByRole("checkbox", { name: "Stedenband" }).isChecked()).toBe(true);
    await first.context().close();
  });
});

describe("a number that is typed and not left", () => {
  it.each<[string, (page: Page) => Promise<unknown>]>([
    ["loading anew", (page) => page.reload()],
    ["going back", (page) => page.goBack()],
    ["closing the window", (page) => page.close({ runBeforeUnload: true })],
    ["another page of the application", (page) => page.getByRole("link", { name: "Vorige stap" }).click()],
    ["another website", (page) => page.goto("about:blank")],
  ])("is kept by %s", async (_way, leave) => {
    const page = await openMoney(await stage.open());
    const witness = await page.context().newPage();
    await witness.goto(stage.address);
    await now(page).pressSequentially("7500");
    await leave(page);
    await expect.poll(() => money(witness)).toEqual({ now: 7500 });
    await page.context().close();
  });

  it("is kept half a second after the last key", async () => {
    const page = await openMoney(await stage.open());
    await now(page).pressSequentially("7500");
    await expect.poll(() => money(page)).toEqual({ now: 7500 });
    expect(await now(page).inputValue()).toBe("7500");
    expect(await now(page).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.context().close();
  });
});
