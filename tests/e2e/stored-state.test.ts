import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SET_ASIDE_KEY, STORAGE_KEY } from "../../src/store/keeping/keys";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** A page that finds this text in its storage. */
async function openWith(text: string): Promise<Page> {
  const page = await stage.open();
  await page.addInitScript(
    ([key, value]) => {
      if (sessionStorage.getItem("seeded") === null) localStorage.setItem(key, value);
      sessionStorage.setItem("seeded", "yes");
    },
    [STORAGE_KEY, text] as const,
  );
  await page.goto(stage.address);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

const setAside = (page: Page) => page.evaluate((key) => localStorage.getItem(key), SET_ASIDE_KEY);

const dossier = {
  kind: "wegwijzer-mondiale-samenwerking/dossier",
  version: 1,
  dataset: { id: "flanders-2023", version: "0.1" },
  changedOn: "2026-11-23",
};

describe("stored state that cannot be used as it is", () => {
  it("broken JSON: says so, keeps it aside as a file, starts empty", async () => {
    const page = await openWith("{broken");
    await page.getByText("De bewaarde antwoorden op dit toestel waren niet leesbaar.").waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await setAside(page)).toBe("{broken");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar het oude bestand" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    await page.getByRole("button", { name: "Begrepen" }).click();
    expect(await page.getByRole("button", { name: "Begrepen" }).count()).toBe(0);
    await page.getByRole("link", { name: "Begin met de vragen" }).waitFor();
    await page.context().close();
  });

  it("a newer version: says so and keeps it aside", async () => {
    const text = JSON.stringify({ version: 99, state: {} });
    const page = await openWith(text);
    await page.getByText("komen uit een nieuwere versie").waitFor();
    expect(await setAside(page)).toBe(text);
    await page.context().close();
  });

  it("one bad answer: says so and keeps the others", async () => {
    const answers = { term: "1-2", staff: { now: -5 }, ambitions: { reciprocity: 3, unknown: 2 } };
    const page = await openWith(JSON.stringify({ version: 1, state: { dossier: { ...dossier, answers } } }));
    await page.getByText("2 bewaarde antwoorden konden niet worden gebruikt. De andere zijn er nog.").waitFor();
    await page.goto(`${stage.address}#/check`);
    await page.getByText("Kort of middellang").waitFor();
    expect(await page.getByText("De kern (+++)").count()).toBe(1);
    await page.context().close();
  });

  it("storage that is denied: says so, and the questionnaire works", async () => {
    const page = await stage.open();
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await page.goto(`${stage.address}#/questions/term`);
    await page.getByText("Uw antwoorden kunnen niet op dit toestel worden bewaard.").waitFor();
    await page.getByRole("radio", { name: "Lang", exact: true }).check();
    await page.getByRole("button", { name: "Volgende stap" }).click();
    await page.getByRole("heading", { level: 1, name: "Wie kan eraan werken?" }).waitFor();
    await page.goto(`${stage.address}#/check`);
    await page.getByRole("heading", { level: 1, name: "Kijk uw antwoorden na" }).waitFor();
    expect(await page.getByText("Lang", { exact: true }).count()).toBe(1);
    await page.context().close();
  });
});

it("two tabs at once lose nothing: each takes over what the other answered", async () => {
  const first = await stage.open();
  await first.goto(`${stage.address}#/questions/ambitions`);
  await first.getByRole("heading", { level: 1 }).waitFor();
  const second = await first.context().newPage();
  await second.goto(`${stage.address}#/questions/term`);
  await second.getByRole("heading", { level: 1 }).waitFor();
  await first
    .getByRole("group", { name: /Wederzijds leren/ })
    .getByRole("radio", { name: /^De kern/ })
    .check({ force: true });
  await second.goto(`${stage.address}#/check`);
  await second.getByText("De kern (+++)").waitFor();
  await second.goto(`${stage.address}#/questions/term`);
  await second.getByRole("radio", { name: "Lang", exact: true }).check();
  await first.goto(`${stage.address}#/check`);
  await first.getByText("Lang", { exact: true }).waitFor();
  expect(await first.getByText("De kern (+++)").count()).toBe(1);
  await first.context().close();
});

it("a link opens another person's answers only when asked, and can be undone", async () => {
  const sender = await stage.open();
  await sender.goto(`${stage.address}#/questions/term`);
  await sender.getByRole("radio", { name: "Lang", exact: true }).check();
  await sender.goto(`${stage.address}#/result/take-along`);
  const link = await sender.getByLabel("Deel uw antwoorden met een link").inputValue();
  expect(new URL(link).search).toBe("");
  await sender.context().close();

  const receiver = await stage.open();
  await receiver.goto(`${stage.address}#/questions/term`);
  await receiver.getByRole("radio", { name: "Kort", exact: true }).check();
  await receiver.goto(link);
  await receiver.getByRole("heading", { level: 1, name: "Iemand deelde antwoorden met u" }).waitFor();
  await receiver.getByRole("link", { name: "Hou mijn eigen antwoorden" }).click();
  await receiver.goto(`${stage.address}#/check`);
  await receiver.getByText("Kort", { exact: true }).waitFor();
  await receiver.goto(link);
  await receiver.getByRole("button", { name: "Open deze antwoorden" }).click();
  await receiver.getByText("Lang", { exact: true }).waitFor();
  await receiver.goto(link.slice(0, -4));
  await receiver.getByText(/De link is niet volledig of is veranderd/).waitFor();
  expect(await axeFindings(receiver)).toEqual([]);
  await receiver.context().close();
});
