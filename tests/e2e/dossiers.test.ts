import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FURTHER_KEY, STORAGE_KEY } from "../../src/store/keeping/keys";
import { openStage, type Stage } from "../../tooling/support/browser";
import { axeFindings } from "../support/axe";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const now = (page: Page) => page.getByRole("textbox", { name: "Eigen geld nu" });
const act = (page: Page, what: RegExp | string) => page.getByRole("button", { name: what });

async function answerMoney(page: Page, value: string): Promise<void> {
  await page.goto(`${stage.address}#/questions/money`);
  await now(page).fill(value);
  await page.keyboard.press("Tab");
  await expect.poll(() => amounts(page)).toContain(Number(value));
}

async function openList(page: Page): Promise<void> {
  await page.goto(`${stage.address}#/dossiers`);
  await page.getByRole("heading", { level: 1, name: "Uw dossiers" }).waitFor();
}

/** The own money of now in every dossier of the storage, removed ones without. */
const amounts = (page: Page) =>
  page.evaluate(
    ([first, further]) =>
      Object.keys(localStorage)
        .filter((key) => key === first || key.startsWith(further))
        .toSorted()
        .map((key) => {
          const { state } = JSON.parse(localStorage.getItem(key) ?? "{}") as {
            readonly state: { readonly dossier: { readonly answers: { readonly money: { readonly now?: number } } } };
          };
          return state.dossier.answers.money.now ?? null;
        }),
    [STORAGE_KEY, FURTHER_KEY] as const,
  );

it("two dossiers in two windows: made, named, kept apart, removed, brought back, saved and deleted", async () => {
  const first = await stage.open({ acceptDownloads: true });
  await answerMoney(first, "5000");
  await first.goto(stage.address);
  await first.getByRole("link", { name: "Uw dossiers op dit toestel" }).click();
  await first.getByRole("heading", { level: 1, name: "Uw dossiers" }).waitFor();
  expect(await axeFindings(first)).toEqual([]);
  await act(first, "Nieuw dossier").click();
  await first.getByRole("link", { name: "Begin met de vragen" }).waitFor();
  await answerMoney(first, "700");
  await openList(first);
  await act(first, /^Geef een naam/)
    .nth(1)
    .click();
  await first.getByRole("textbox", { name: "Naam van het dossier" }).fill("Tweede voorstel");
  await first.keyboard.press("Enter");
  await first.getByText("De naam is bewaard.").waitFor();
  expect(await amounts(first)).toEqual([5000, 700]);

  // A second window opens the first dossier; each keeps its own, also when it is loaded anew.
  const second = await first.context().newPage();
  await openList(second);
  await act(second, /^Open/).click();
  await second.getByText(/^Dossier zonder naam, laatst gewijzigd op /).waitFor();
  await answerMoney(second, "6000");
  await first.reload();
  await answerMoney(first, "800");
  await second.reload();
  await now(second).waitFor();
  expect(await now(second).inputValue()).toBe("6.000");
  expect(await amounts(first)).toEqual([6000, 800]);

  // Removed in one window: the other says so, and nothing that is answered there brings it back.
  await openList(second);
  await act(second, /^Verwijder.*Tweede voorstel$/).click();
  await act(second, "Ja, verwijder").click();
  await second.getByText("‘Tweede voorstel’ is verwijderd.").waitFor();
  expect(await axeFindings(second)).toEqual([]);
  await first.getByText(/^Dit dossier is in een ander venster verwijderd\./).waitFor();
  expect(await axeFindings(first)).toEqual([]);
  await now(first).fill("900");
  await first.keyboard.press("Tab");
  expect(await amounts(second)).toEqual([6000, null]);
  await second.reload();
  await act(second, /^Haal terug/).click();
  await second.getByText("‘Tweede voorstel’ is terug.").waitFor();
  await first.getByText(/in een ander venster verwijderd/).waitFor({ state: "detached" });
  expect(await amounts(second)).toEqual([6000, 800]);

  const saved = second.waitForEvent("download");
  await act(second, "Bewaar alles in één zip").click();
  const zip = await saved;
  expect(zip.suggestedFilename()).toMatch(/^dossiers-mondiale-samenwerking-\d{4}-\d\d-\d\d\.zip$/);
  const files = Object.keys(unzipSync(await readFile(await zip.path())));
  expect(files).toHaveLength(2);
  expect(files[1]).toMatch(/^dossier-mondiale-samenwerking-tweede-voorstel-\d{4}-\d\d-\d\d\.json$/);

  await second.goto(`${stage.address}nl/privacy/`);
  await act(second, "Wis alles van dit toestel").click();
  await second.getByText("Op dit toestel staan 2 dossiers. Ze worden alle 2 gewist.").waitFor();
  await act(second, "Ja, wis alles").click();
  await second.getByText(/^Alle 2 dossiers zijn gewist\./).waitFor();
  expect(await second.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await first.context().close();
});
