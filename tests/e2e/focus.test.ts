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
