import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/languages";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../../tooling/support/browser";
import { faultsOn } from "../../tooling/tour/lanes";
import { clippedFaults, motionFaults, setTextSpacing, sidewaysFaults } from "../../tooling/tour/layout-faults";
import { type Look, visitsTo } from "../../tooling/tour/looks";
import type { Place } from "../../tooling/tour/place";
import { PLACES } from "../../tooling/tour/places";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** AXE=de,fr (`npm run axe`: all four) looks at every place in every mode and width in those languages. */
const asked = LANGUAGES.filter((language) => process.env["AXE"]?.split(",").includes(language));
const HOUR = 3_600_000;

/** What is lost at 320 by 256 px (a window at 400 % zoom), and then with everybody's own text spacing. */
async function zoomFaults(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 256 });
  const plain = [...(await sidewaysFaults(page)), ...(await clippedFaults(page))];
  await setTextSpacing(page, true);
  const spaced = [...(await sidewaysFaults(page)), ...(await clippedFaults(page))];
  await setTextSpacing(page, false);
  return [...plain, ...spaced.map((fault) => `with text spacing: ${fault}`)];
}

async function allFaults(page: Page, { width }: Look, { unfinished }: Place): Promise<readonly string[]> {
  return [
    ...(await axeFindings(page, unfinished === true ? "wcag" : "all")),
    ...(await sidewaysFaults(page)),
    ...(await clippedFaults(page)),
    ...(await motionFaults(page)),
    ...(width === 320 ? await zoomFaults(page) : []),
  ];
}

describe("every page type and state", () => {
  it(
    "has no axe finding, loses nothing when it is zoomed or spaced, and keeps still",
    async () => {
      expect(await faultsOn(stage, visitsTo(PLACES, asked), allFaults)).toEqual([]);
    },
    HOUR,
  );
});
