import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStage, type Stage } from "../../tooling/support/browser";
import { focusFaults } from "../../tooling/tour/focus-faults";
import { PLACES } from "../../tooling/tour/places";
import { visit } from "../../tooling/tour/visit";
import { allWords } from "../../tooling/support/words";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Pages with the most to press, and those where something hangs over the page. */
const NAMES = [
  "notice",
  "who",
  "purse-over",
  "staff-errors",
  "check",
  "result-rows-open",
  "result-duel",
  "result-certainty",
  "result-take-along",
  "what-if",
  "compare",
  "group",
  "map",
  "matrix",
];
const german = allWords.find(({ language }) => language === "de");

describe("going through a page with Tab", () => {
  it.each(NAMES)("shows where the focus is at every stop: %s", async (name) => {
    const place = PLACES.find((one) => one.name === name);
    if (place === undefined || german === undefined) throw new RangeError(name);
    const page = await stage.open({ reducedMotion: "reduce" });
    for (const viewport of [
      { width: 320, height: 256 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(viewport);
      await visit(page, stage.address, german, place);
      const { stops, faults } = await focusFaults(page);
      expect({ viewport, faults }).toEqual({ viewport, faults: [] });
      expect(stops).toBeGreaterThan(15);
    }
    await page.context().close();
  });
});

/** The smallest distance, in pixels, between a focused control and the bar below it, going through the form with Tab. */
async function leastRoom(page: Page): Promise<number> {
  const rooms: number[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const room = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector("main button[type=submit]")?.parentElement;
      if (!focused || !bar || bar.contains(focused)) return null;
      return bar.parentElement?.contains(focused) === true
        ? bar.getBoundingClientRect().top - focused.getBoundingClientRect().bottom
        : Infinity;
    });
    if (room === null) return Math.min(...rooms);
    rooms.push(room);
  }
  throw new Error("Tab does not reach the bar.");
}

describe("the bar of a question", () => {
  const sizes = [320, 390, 768, 1280].map((width) => ({ width, height: width < 700 ? 844 : 720 }));

  it.each(sizes)("is at most 80 px high and never covers what has the focus: $width px", async (viewport) => {
    const page = await stage.open({ reducedMotion: "reduce", viewport });
    for (const id of ["who", "ambitions", "staff", "money"]) {
      await page.goto(`${stage.address}fr/#/questions/${id}`);
      await page.locator("html[data-started] main h1").waitFor();
      const bar = await page.locator("main button[type=submit]").locator("..").boundingBox();
      expect(bar?.height, id).toBeLessThanOrEqual(80);
      expect(await leastRoom(page), id).toBeGreaterThanOrEqual(0);
    }
    await page.context().close();
  });

  it.each(sizes)("stays in view with the progress wherever the page is scrolled: $width px", async (viewport) => {
    const page = await stage.open({ reducedMotion: "reduce", viewport });
    for (const id of ["who", "ambitions", "staff", "money"]) {
      await page.goto(`${stage.address}fr/#/questions/${id}`);
      await page.locator("html[data-started] main h1").waitFor();
      for (const end of ["top", "bottom"]) {
        await page.evaluate((to) => window.scrollTo(0, to === "top" ? 0 : document.body.scrollHeight), end);
        const parts = [page.getByRole("button", { name: "Étape suivante" }), page.getByText(/^Étape \d sur \d/)];
        for (const part of parts) {
          const box = await part.boundingBox();
          expect(box?.y, `${id}, ${end}`).toBeGreaterThanOrEqual(0);
          expect((box?.y ?? Infinity) + (box?.height ?? 0), `${id}, ${end}`).toBeLessThanOrEqual(viewport.height);
        }
      }
    }
    await page.context().close();
  });
});
