import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ADVICE = "Kies voor samenwerking met de private sector";

const read = (path: string) => readFileSync(path);
/** Hardly any means: what fits best is not what delivers most. */
const TINY = "tests/dossiers/tiny.json";

/** A dossier file under a name of its own. */
const file = (name: string, buffer: Buffer) => ({ name, mimeType: "application/json", buffer });

const heading = (page: Page, name: string | RegExp, level = 1) => page.getByRole("heading", { level, name });

async function expectClean(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** Opens a dossier on the start page, and its advice. */
async function openAdvice(page: Page): Promise<void> {
  await page.goto(stage.address);
  await page.getByLabel("Pdf of dossierbestand").setInputFiles(TINY);
  await page.getByText(/^Het dossier is geopend/).waitFor();
  await page.goto(`${stage.address}#/result`);
  await heading(page, ADVICE).waitFor();
}

const rowOf = (page: Page, name: string): Locator =>
  page.getByRole("table", { name: "Alle acht werkvormen" }).getByRole("row").filter({ hasText: name }).first();

describe("the advice, worked with", () => {
  let page: Page;
  const errors: string[] = [];
  beforeEach(async () => {
    page = await stage.open();
    errors.length = 0;
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await openAdvice(page);
    return async () => {
      expect(errors).toEqual([]);
      await page.context().close();
    };
  });

  it("tries an answer, says what is different, goes back, keeps a scenario and compares it", async () => {
    await page.getByRole("link", { name: "Wat als?" }).click();
    const panel = page.getByRole("region", { name: "Wat als?" });
    const bar = page.getByRole("complementary", { name: "Wat u uitprobeert" });
    const level = panel.getByRole("group", { name: "Wederzijds leren" });

    await level.getByRole("radio", { name: "Niet nodig" }).check();
    await bar
      .getByText(/^Bovenaan blijft: samenwerking met de private sector\. Nu 11 van 15, eerst 13 van 18\./)
      .waitFor();
    await panel.getByText("Origineel: De kern (+++)").waitFor();
    await expectClean(page);

    await bar.getByRole("button", { name: "Stap terug" }).click();
    await bar.getByText("U probeert iets uit.").waitFor({ state: "hidden" });
    expect(await level.getByRole("radio", { name: "De kern" }).isChecked()).toBe(true);

    // The smallest change of means, with one click: what delivers most becomes first.
    await panel.getByRole("link", { name: "Terug naar het advies" }).click();
    await page
      .getByRole("navigation", { name: "Delen van het advies" })
      .getByRole("link", { name: "Zekerheid" })
      .click();
    const changes = page.getByRole("region", { name: "Wat zou het advies veranderen?" });
    await changes.getByText("0,3 VTE en € 7.000 per jaar meer vrijmaken").waitFor();
    const description = "0,3 VTE en € 7.000 per jaar meer vrijmaken Dan komt een stedenband alleen eerst.";
    await changes.getByRole("button", { name: "Probeer dit uit", description }).click();
    await bar.getByText(/^Nu bovenaan: een stedenband \(18 van 18\)\. Eerst: samenwerking met de private/).waitFor();
    await page.getByRole("link", { name: "Overzicht" }).click();
    await heading(page, "Kies voor een stedenband").waitFor();
    await rowOf(page, "Stedenband").getByText("nu eerste").waitFor();
    await page.getByRole("link", { name: "Wat als?" }).click();

    await panel.getByRole("textbox", { name: "Naam van het scenario" }).fill("Met meer middelen");
    await panel.getByRole("button", { name: "Bewaar als scenario" }).click();
    await panel.getByText("‘Met meer middelen’ is bewaard.").waitFor();
    await expectClean(page);
    await bar.getByRole("button", { name: "Naar het origineel" }).click();
    await heading(page, ADVICE).waitFor();

    await page.reload();
    await heading(page, ADVICE).waitFor();
    await panel.getByRole("link", { name: "Vergelijk naast elkaar" }).click();
    await heading(page, "Scenario's vergelijken").waitFor();
    const first = page.getByRole("row", { name: /^Bovenaan/ });
    expect(await first.getByRole("cell").allInnerTexts()).toEqual([
      expect.stringMatching(/^samenwerking met de private sector/i),
      expect.stringMatching(/^een stedenband/i),
    ]);
    await expectClean(page);
  });

  it("tries answers on one screen of a projector, and shows what moved", async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole("button", { name: "Begrepen" }).click();
    await page.getByRole("link", { name: "Wat als?" }).click();
    const panel = page.getByRole("region", { name: "Wat als?" });
    const level = panel.getByRole("group", { name: "Een sterker bestuur" });
    const rows = page.getByRole("table", { name: "Alle acht werkvormen" }).locator("tr[data-row]");
    await rows.nth(7).waitFor();
    await page.evaluate(() => {
      const animate = HTMLElement.prototype.animate;
      HTMLElement.prototype.animate = function (...how) {
        this.dataset["moved"] = "";
        return animate.apply(this, how);
      };
    });
    const moved = () =>
      page.locator("tr[data-moved]").evaluateAll((found) => found.map(({ dataset }) => dataset["row"]));
    await level.getByRole("radio", { name: "Niet nodig" }).check();
    await rowOf(page, "Netwerken").getByText("▼ 1").waitFor();
    await rowOf(page, "Stedenband").getByText("eerst 18").waitFor();
    expect(await moved()).toEqual(expect.arrayContaining(["jumelage", "global-networks"]));

    // A row on its way is not yet where it stands.
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const parts = [heading(page, ADVICE), panel.getByRole("group", { name: "Wereldburgerschap" })];
    expect(await rows.count()).toBe(8);
    const bottoms = [...parts, ...(await rows.all())].map(async (one) => {
      const box = await one.boundingBox();
      return box === null ? Infinity : box.y + box.height;
    });
    expect(Math.max(...(await Promise.all(bottoms)))).toBeLessThanOrEqual(720);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);

    // On paper, too, a trial is no advice.
    await page.emulateMedia({ media: "print" });
    await page.getByText("U probeert iets uit.").waitFor();
    expect(await level.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });

    // Who asked for less motion sees the rows in their places at once.
    await page.evaluate(() => document.querySelectorAll("tr").forEach((row) => delete row.dataset["moved"]));
    await page.emulateMedia({ reducedMotion: "reduce" });
    await level.getByRole("radio", { name: "De kern" }).check();
    await rowOf(page, "Netwerken").getByText("▼ 1").waitFor({ state: "detached" });
    expect(await moved()).toEqual([]);
  });

  it("keeps ticked steps over a reload, in the dossier too", async () => {
    await page.getByRole("link", { name: "Meenemen" }).click();
    const steps = page.getByRole("region", { name: "Eerste stappen" });
    const boxes = steps
      .getByRole("group", { name: /^Eerste stappen: Samenwerking met de private/ })
      .getByRole("checkbox");
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    await steps.getByText("2 van 5 gedaan", { exact: true }).waitFor();
    await page.reload();
    await steps.getByText("2 van 5 gedaan", { exact: true }).waitFor();
    expect(await boxes.nth(2).isChecked()).toBe(true);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar het dossier" }).click();
    const saved: unknown = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(saved).toMatchObject({
      doneSteps: { "private-sector-cooperation": ["choose-product", "talk-to-businesses"] },
    });
  });

  it("lays answers of several people together: each file gets its sentence, the good ones count", async () => {
    await page.getByRole("link", { name: "Meenemen" }).click();
    await page.getByRole("link", { name: "Leg antwoorden van meerdere mensen samen" }).click();
    await heading(page, "Antwoorden van meerdere mensen").waitFor();
    await expectClean(page);
    const els = read("tests/dossiers/running.json");
    const older = els
      .toString("utf8")
      .replace(/"version": "0\.\d+"/, '"version": "0.0"')
      .replace("Els", "Mia");
    await page
      .getByLabel("Dossierbestanden (.json of .pdf)")
      .setInputFiles([
        file("els.json", els),
        file("els-kopie.json", els),
        file("mia.json", Buffer.from(older)),
        file("foto.json", Buffer.from("\u0089PNG")),
        file("lijst.json", Buffer.from("[]")),
      ]);
    await heading(page, "Wat er met elk bestand gebeurde", 3).waitFor();
    for (const text of [
      /^els\.json: 1 persoon toegevoegd\./,
      /^els-kopie\.json: deze antwoorden staan er al\./,
      /^mia\.json: 1 persoon toegevoegd\./,
      /^foto\.json: niet toegevoegd\. /,
      /^lijst\.json: niet toegevoegd\. /,
    ])
      await page.getByText(text).waitFor();
    await page.getByText(/Ingevuld met gegevens versie 0\.0\. Het advies gebruikt nu versie 0\.2\./).waitFor();
    const members = page.getByRole("table", { name: /^Het advies voor elke persoon apart/ });
    expect(await members.getByRole("rowheader").count()).toBe(3);
    // Of two municipalities: nothing is reckoned together before that is said to be right.
    await heading(page, "Horen deze antwoorden samen?", 2).waitFor();
    await page.getByRole("button", { name: "Ja, leg ze samen" }).click();
    await heading(page, "Het voorstel", 2).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("proposal");
    await page.getByText("Stedenband is voor iedereen aanvaardbaar.").waitFor();
    const fits = page.getByRole("table", { name: /^Punten die elke vorm aan elke persoon levert/ });
    expect(await fits.getByRole("rowheader").count()).toBe(8);
    await page.getByText("Hoe eens bent u het?").click();
    await page.getByText(/Kendalls W is /).waitFor();
    await expectClean(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Bewaar het samengelegde dossier" }).click();
    const saved: unknown = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(saved).toMatchObject({ respondents: [{}, {}] });
  });
});
