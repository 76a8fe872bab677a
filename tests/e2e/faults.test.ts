import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const dossier: unknown = JSON.parse(readFileSync("tests/golden/roeselare-dogbo.dossier.json", "utf8"));

/** A page with a whole dossier in its storage. */
async function openWithDossier(): Promise<Page> {
  const page = await stage.open();
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    [STORAGE_KEY, JSON.stringify({ version: 1, state: { dossier, lastPage: null } })] as const,
  );
  return page;
}

const storedTerm = (page: Page) =>
  page.evaluate((key) => {
    const { state } = JSON.parse(localStorage.getItem(key) ?? "{}") as {
      readonly state?: { readonly dossier: { readonly answers: { readonly term?: string } } };
    };
    return state?.dossier.answers.term ?? null;
  }, STORAGE_KEY);

const answerTerm = async (page: Page, name: string) => {
  await page.goto(`${stage.address}#/questions/term`);
  await page.getByRole("radio", { name, exact: true }).check();
};

/** Opens the advice, which says that something went wrong, and saves the dossier. Name of the file. */
async function dossierSaved(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Advies", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Er ging iets mis" }).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar het dossier" }).click();
  return (await download).suggestedFilename();
}

describe("files that cannot be had after an update", () => {
  it("a missing page: the window is reloaded once, and the answers are there", async () => {
    const page = await openWithDossier();
    await page.goto(stage.address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    let refused = 0;
    await page.route("**/assets/ResultPage-*.js", (route) => {
      refused += 1;
      return refused <= 2 ? route.fulfill({ status: 404, body: "" }) : route.continue();
    });
    await page.getByRole("link", { name: "Advies", exact: true }).click();
    await page.getByRole("heading", { level: 2, name: /^Alle acht werkvormen$/ }).waitFor();
    expect(await storedTerm(page)).not.toBeNull();
    await page.context().close();
  });

  it("a page that stays away: a sentence, and the dossier to save", async () => {
    const page = await openWithDossier();
    await page.goto(stage.address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.route("**/assets/ResultPage-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    expect(await dossierSaved(page)).toMatch(/\.json$/);
    await page.context().close();
  });

  it("texts that stay away: the start page works, and the next page says so and offers the dossier", async () => {
    const page = await openWithDossier();
    await page.route("**/assets/nl-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(stage.address);
    expect(await dossierSaved(page)).toMatch(/\.json$/);
    await page.context().close();
  });

  it("texts that come late: the page that was asked for waits for them", async () => {
    const page = await openWithDossier();
    let letGo = () => undefined as void;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/assets/nl-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(stage.address);
    await page.getByRole("link", { name: "Advies", exact: true }).click();
    await page.getByText("Even geduld, de pagina wordt geladen.").waitFor();
    letGo();
    await page.getByRole("heading", { level: 2, name: /^Alle acht werkvormen$/ }).waitFor();
    expect(await storedTerm(page)).not.toBeNull();
    await page.context().close();
  });
});

describe("a worker that fails", () => {
  it("the advice and how certain it is come all the same", async () => {
    const page = await openWithDossier();
    await page.route("**/assets/*worker*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${stage.address}#/result`);
    await page.getByRole("heading", { level: 2, name: /^Alle acht werkvormen$/ }).waitFor();
    await page
      .getByRole("navigation", { name: "Delen van het advies" })
      .getByRole("link", { name: "Zekerheid" })
      .click();
    const told = page.getByText("Uw browser rekende dit uit op de pagina zelf. De uitkomst is dezelfde.");
    await told.waitFor();
    expect(await told.count()).toBe(1);
    await page.context().close();
  });
});

describe("storage that goes wrong under way", () => {
  it("is full: said once, the dossier can be saved, and one goes on", async () => {
    const page = await openWithDossier();
    await page.goto(stage.address);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.evaluate(() => {
      window.location.hash = "#/questions/term";
    });
    await page.getByRole("radio", { name: "Kort", exact: true }).check();
    await page.getByText("Uw antwoorden kunnen niet op dit toestel worden bewaard.").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("alert").getByRole("button", { name: "Bewaar het dossier" }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), "utf8")) as { answers: { term: string } };
    expect(saved.answers.term).toBe("1-1");
    await page.context().close();
  });

  it("is cleared: the next answer writes all of them again", async () => {
    const page = await openWithDossier();
    await answerTerm(page, "Lang");
    await page.evaluate(() => localStorage.clear());
    await page.getByRole("radio", { name: "Kort", exact: true }).check();
    expect(await storedTerm(page)).toBe("1-1");
    await page.goto(`${stage.address}#/check`);
    await page.getByText("Roeselare").first().waitFor();
    await page.context().close();
  });

  it("is cleared in another window: this one still has the answers, and asks", async () => {
    const page = await openWithDossier();
    await answerTerm(page, "Lang");
    const other = await page.context().newPage();
    await other.goto(stage.address);
    await other.evaluate(() => localStorage.clear());
    await page.getByText("Dit venster heeft ze nog.").waitFor();
    expect(await storedTerm(page)).toBeNull();
    await page.getByRole("button", { name: "Bewaar ze opnieuw" }).click();
    expect(await storedTerm(page)).toBe("3-3");
    await page.context().close();
  });

  it("is changed in another window: the last change wins, with a notice and a way back", async () => {
    const page = await openWithDossier();
    await answerTerm(page, "Lang");
    const other = await page.context().newPage();
    await answerTerm(other, "Kort");
    await page.getByText("In een ander venster zijn uw antwoorden gewijzigd.").waitFor();
    await page.getByRole("button", { name: "Zet terug wat hier stond" }).click();
    expect(await storedTerm(page)).toBe("3-3");
    await page.context().close();
  });
});

describe.each(["1970-01-02T00:00:00Z", "2099-12-31T23:59:59Z"])("a clock at %s", (time) => {
  it("gives an advice, and loses nothing", async () => {
    const page = await openWithDossier();
    await page.clock.setFixedTime(new Date(time));
    await answerTerm(page, "Lang");
    await page.goto(`${stage.address}#/result`);
    await page.getByRole("heading", { level: 2, name: /^Alle acht werkvormen$/ }).waitFor();
    expect(await page.locator("body").textContent()).not.toMatch(/NaN|Invalid Date|undefined/);
    expect(await storedTerm(page)).toBe("3-3");
    await page.context().close();
  });
});
