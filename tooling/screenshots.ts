// Screenshots of every page type and state, at three widths, light and dark; and the advice, the comparisons and the
// group as printed. `npm run screenshots [-- FOLDER [LANGUAGE [NAME...]]]`; needs a build.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openStage } from "./support/browser";
import { PLACES } from "./tour/places";
import { visit } from "./tour/visit";
import { allWords } from "./support/words";

const [folder = ".test-output/screenshots", language = "nl", ...names] = process.argv.slice(2);
const i18n = allWords.find((one) => one.language === language);
if (i18n === undefined) throw new Error(`No language "${language}".`);
const LOOKS = (["light", "dark"] as const).flatMap((colorScheme) =>
  [320, 768, 1280].map((width) => ({ width, colorScheme })),
);
const PRINTED = new Set(["result", "compare", "compare-scenarios", "group"]);

mkdirSync(folder, { recursive: true });
const stage = await openStage();
const page = await stage.open({ reducedMotion: "reduce" });
page.setDefaultTimeout(30_000);
for (const place of PLACES) {
  if (names.length > 0 && !names.includes(place.name)) continue;
  try {
    await visit(page, stage.address, i18n, place);
  } catch (error) {
    // The other screenshots are still useful.
    console.error(`${place.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    continue;
  }
  for (const { width, colorScheme } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${place.name}-${width}-${colorScheme}.png`), fullPage: true });
  }
  if (PRINTED.has(place.name)) await page.pdf({ path: join(folder, `${place.name}.pdf`), format: "A4" });
}
await stage.close();
