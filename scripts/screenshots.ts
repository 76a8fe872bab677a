// Pictures of every page type at three widths, light and dark: `npm run screenshots [FOLDER]`. Needs a build.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { STORAGE_KEY } from "../src/state/store";
import { openStage } from "../tests/support/browser";

const folder = process.argv[2] ?? ".test-output/screenshots";
const dossier: unknown = JSON.parse(
  readFileSync(process.argv[3] ?? "tests/golden/roeselare-dogbo.dossier.json", "utf8"),
);
const PAGES: readonly [string, string][] = [
  ["start", "#/"],
  ["who", "#/questions/who"],
  ["themes", "#/questions/themes"],
  ["ambition", "#/questions/reciprocity"],
  ["staff", "#/questions/staff-now"],
  ["check", "#/check"],
  ["result", "#/result"],
  ["compare", "#/compare/stedenband+short-term-exchange+jumelage"],
  ["forms", "#/forms"],
  ["form", "#/forms/humanitarian-aid"],
  ["method", "#/method"],
  ["privacy", "#/privacy"],
];

mkdirSync(folder, { recursive: true });
const stage = await openStage();
for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 768, 1280]) {
    const page = await stage.open({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(stage.address);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      STORAGE_KEY,
      JSON.stringify({ version: 1, state: { dossier, lastPage: "reciprocity" } }),
    ] as const);
    for (const [name, hash] of PAGES) {
      await page.goto(`${stage.address}${hash}`);
      await page.reload();
      await page.locator("h1").waitFor();
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    await page.context().close();
  }
}
await stage.close();
