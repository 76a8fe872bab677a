import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
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

it("a file that is chosen before the application has come is opened once it has", async () => {
  const page = await stage.open();
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/assets/index-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(stage.address);
  await page.getByLabel("Pdf of dossierbestand").setInputFiles("tests/golden/roeselare-dogbo.dossier.json");
  letGo();
  const opened = page.getByText(/^Het dossier is geopend/);
  await opened.waitFor();
  expect(await opened.count()).toBe(1);
  await page.context().close();
});

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

describe("what was cleared", () => {
  it("is asked for first, and can be brought back after a reload", async () => {
    const page = await openMoney(await stage.open());
    await now(page).fill("7500");
    await page.goto(stage.address);
    await page.getByText(/^Dossier zonder naam, laatst gewijzigd op /).waitFor();
    await page.getByRole("button", { name: "Alles wissen en opnieuw beginnen" }).click();
    await page.getByRole("button", { name: "Ja, wis alles" }).click();
    await page.getByText("Uw antwoorden zijn gewist.").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Ongedaan maken" }).click();
    expect(await money(page)).toEqual({ now: 7500 });
    await page.context().close();
  });
});

describe("a file that is dropped", () => {
  it.each(["#/questions/money", "#/check", "#/result", "nl/forms/", "nl/privacy/"])(
    "on /%s is opened, and the page is not left for it",
    async (path) => {
      const page = await stage.open();
      await page.goto(stage.address + path);
      await page.locator("html[data-started]").waitFor();
      const text = JSON.stringify({
        kind: "wegwijzer-mondiale-samenwerking/dossier",
        version: 3,
        answers: { money: { now: 900 } },
      });
      const kept = await page.evaluate((content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], "dossier.json", { type: "application/json" }));
        const options = { bubbles: true, cancelable: true, dataTransfer };
        const target = document.querySelector("main") ?? document.body;
        target.dispatchEvent(new DragEvent("dragover", options));
        return !target.dispatchEvent(new DragEvent("drop", options));
      }, text);
      expect(kept).toBe(true);
      await page.getByText("Het dossier is geopend.").waitFor();
      expect(await money(page)).toEqual({ now: 900 });
      await page.context().close();
    },
  );
});

describe("leaving where the browser keeps nothing", () => {
  const openWithout = async () => {
    const page = await stage.open();
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(`${stage.address}#/questions/money`);
    await now(page).waitFor();
    return page;
  };

  it("is asked about, once there are answers", async () => {
    const page = await openWithout();
    await now(page).pressSequentially("7500");
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
    await page.context().close();
  });

  it("is not asked about where they are kept", async () => {
    const page = await openMoney(await stage.open());
    await now(page).pressSequentially("7500");
    const closed = page.waitForEvent("close");
    page.on("dialog", () => expect.unreachable("a question"));
    await page.close({ runBeforeUnload: true });
    await closed;
    await page.context().close();
  });
});

it("asks the browser, with the first answer, to keep what is kept", async () => {
  const page = await stage.open();
  await page.addInitScript(() => {
    const { persist } = StorageManager.prototype;
    StorageManager.prototype.persist = function counted() {
      document.documentElement.dataset["persist"] = `${Number(document.documentElement.dataset["persist"] ?? 0) + 1}`;
      return persist.call(this);
    };
  });
  await openMoney(page);
  const asked = () => page.evaluate(() => document.documentElement.dataset["persist"] ?? "0");
  expect(await asked()).toBe("0");
  await page.getByRole("radio", { name: "Ja", exact: true }).check();
  await page.getByRole("radio", { name: "Nee", exact: true }).check();
  expect(await asked()).toBe("1");
  await page.context().close();
});
