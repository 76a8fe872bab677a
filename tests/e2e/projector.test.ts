import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WHOLE_LANGUAGES } from "../../src/i18n/whole-languages";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const PROJECTOR = { width: 1280, height: 720 };

/** A long headline, a running form with two lines of reasons, and few conditions. */
const DOSSIERS = ["afrifoodlinks-brugge", "merelbeke-toucountouna", "lokeren-elasha"].map(
  (id) => JSON.parse(readFileSync(`tests/golden/${id}.dossier.json`, "utf8")) as object,
);

describe("what if on a projector", () => {
  it.each(WHOLE_LANGUAGES)("has headline, eight rows and all controls on one screen, %s", async (language) => {
    for (const dossier of DOSSIERS) {
      const page = await stage.open({ reducedMotion: "reduce", viewport: PROJECTOR });
      await page.addInitScript(
        ([key, text]) => {
          localStorage.setItem(key, text);
        },
        [STORAGE_KEY, JSON.stringify({ version: 1, state: { dossier, lastPage: null, language } })] as const,
      );
      await page.goto(`${stage.address}${language}/#/result/what-if`);
      const rows = page.locator("tr[data-row]");
      await rows.nth(7).waitFor();
      const steps = page.locator("main details > summary");
      const parts = [page.getByRole("heading", { level: 1 }), ...(await rows.all()), ...(await steps.all())];
      const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
      expect(Math.max(...boxes.map((box) => (box === null ? Infinity : box.y + box.height)))).toBeLessThanOrEqual(
        PROJECTOR.height,
      );
      const panel = page.locator("section[aria-labelledby='what-if']").locator("..");
      expect(await panel.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThan(1);
      await page.context().close();
    }
  });
});
