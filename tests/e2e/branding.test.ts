import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeFindings } from "../support/axe";
import { openStage, type Stage } from "../../tooling/support/browser";
import { serveFolder } from "../../tooling/support/static-server";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const BRANDING = "branding/branding.css";
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="5" fill="#7a1f5c"/></svg>';

it("a municipality changes accent, name and logo in the files on its server; without a network they stay", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wegwijzer-"));
  cpSync("dist", folder, { recursive: true });
  // As the file itself says: the marks around the lines go.
  const css = readFileSync(join(folder, BRANDING), "utf8")
    .replaceAll(/^\/\*$|^\*\/$/gm, "")
    .replace("--sign: light-dark(#0f5b3f, ", "--sign: light-dark(#7a1f5c, ")
    .replace("Gemeente Voorbeeld", "Gemeente Lichtervelde");
  writeFileSync(join(folder, BRANDING), css);
  writeFileSync(join(folder, "branding/logo.svg"), LOGO);
  const server = await serveFolder(folder);
  const page = await stage.open({ serviceWorkers: "allow", viewport: { width: 320, height: 640 } });
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${server.below}nl/forms/`);
  const look = async () => {
    // What the service worker keeps is drawn by the application, which comes after the load event.
    await page.locator("main a").first().waitFor();
    return page.evaluate(() => {
      const style = (selector: string, part?: string) => {
        const element = document.querySelector(selector);
        if (element === null) throw new Error(selector);
        return getComputedStyle(element, part);
      };
      return {
        link: style("main a").color,
        name: style(".municipality-name", "::before").content,
        logo: style(".municipality-logo").backgroundImage.includes("branding/logo.svg"),
        width: document.querySelector(".municipality-logo")?.getBoundingClientRect().width,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
  };
  const branded = { link: "rgb(122, 31, 92)", name: '"Gemeente Lichtervelde"', logo: true, width: 48, overflow: 0 };
  expect(await look()).toEqual(branded);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.locator("header").ariaSnapshot()).toContain("Gemeente Lichtervelde");

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  // Changed again on the server, under the same version of the application: the change is seen, and then kept.
  // A name without a space that is wider than a telephone widens no page.
  const other = `Gemeente ${"Duffel".repeat(12)}`;
  writeFileSync(join(folder, BRANDING), css.replace("Gemeente Lichtervelde", other));
  await page.reload();
  expect(await look()).toEqual({ ...branded, name: `"${other}"` });
  expect(errors).toEqual([]);
  await server.close();
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await look()).toEqual({ ...branded, name: `"${other}"` });
  await page.context().close();
  rmSync(folder, { recursive: true });
});
