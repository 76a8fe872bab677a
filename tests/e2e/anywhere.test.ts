import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerAll, heading } from "../support/answer-all";
import { openStage, type Stage } from "../../tooling/support/browser";
import { inspectPdf } from "../support/pdf-inspect";
import { serveFolder } from "../../tooling/support/static-server";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** From the overview to the advice, and the PDF that it gives. */
async function exportAdvice(page: Page) {
  await page.getByRole("link", { name: "Toon het advies" }).click();
  await heading(page, /^Voeg /).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF voor het college" }).click();
  return inspectPdf(new Uint8Array(await readFile(await (await download).path())));
}

/** Waits until the service worker has everything. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

describe("without a network, on a phone, below a path", () => {
  it("goes the whole way with the server gone: questions, advice, PDF, all languages and the knowledge", async () => {
    const server = await serveFolder("dist");
    const page = await stage.open({ serviceWorkers: "allow", viewport: { width: 360, height: 640 } });
    await page.goto(server.below);
    await ready(page);
    await server.close();
    await page.context().setOffline(true);
    await page.reload();
    await answerAll(page);
    const pdf = await exportAdvice(page);
    expect(pdf.text).toContain("Lichtervelde");
    for (const [language, name] of [
      ["fr", "Jumelage"],
      ["en", "Town twinning"],
      ["de", "Städtepartnerschaft"],
    ] as const) {
      await page.goto(`${server.below}${language}/forms/`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect({ language, found: await page.getByText(name).count() }).not.toEqual({ language, found: 0 });
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
    }
    await page.goto(`${server.below}nl/map/`);
    await page.locator("figure svg").first().waitFor();
    // A link whose "#" mail sent as "%23" needs no server either.
    await page.goto(`${server.below}%23/matrix`);
    await heading(page, "De matrix").waitFor();
    await page.context().close();
  });

  it("can be installed: the manifest and its icons are right", async () => {
    const page = await stage.open();
    await page.goto(`${stage.below}nl/forms/`);
    const href = await page.locator("link[rel=manifest]").evaluate((link) => (link as HTMLLinkElement).href);
    expect(href).toBe(`${stage.below}manifest.webmanifest`);
    const manifest = (await (await fetch(href)).json()) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(new URL(manifest.start_url, href).href).toBe(stage.below);
    for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith(".png"))) {
      const bytes = new DataView(await (await fetch(new URL(src, href))).arrayBuffer());
      expect(`${bytes.getUint32(16)}x${bytes.getUint32(20)}`).toBe(sizes);
    }
    await page.context().close();
  });
});

describe("a new version", () => {
  it("is offered, not taken; what was typed is there when it is taken into use", async () => {
    const folder = mkdtempSync(join(tmpdir(), "wegwijzer-"));
    cpSync("dist", folder, { recursive: true });
    const server = await serveFolder(folder);
    const page = await stage.open({ serviceWorkers: "allow" });
    await page.goto(`${server.below}#/questions/staff`);
    await ready(page);
    // A first visit is served by the network; from the second on the kept version is in use.
    await page.reload();
    await page.getByLabel("Werktijd nu").fill("0,4");
    appendFileSync(join(folder, "sw.js"), "\n// another version\n");
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
    await page.getByText("Er is een nieuwe versie").waitFor();
    expect(await page.getByLabel("Werktijd nu").inputValue()).toBe("0,4");
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Laad de nieuwe versie" }).click();
    await loaded;
    await heading(page, "Wie kan eraan werken?").waitFor();
    expect(await page.getByLabel("Werktijd nu").inputValue()).toBe("0,4");
    expect(await page.getByText("Er is een nieuwe versie").count()).toBe(0);
    await page.context().close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
});

describe("the single file", () => {
  it("runs from a disk the whole way, asks for no other file, and makes the PDF", async () => {
    const page = await stage.open();
    const errors: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => asked.push(request.url().replace(/#.*/, "")));
    const address = pathToFileURL(resolve("dist-single/wegwijzer.html")).href;
    await page.goto(address);
    await answerAll(page);
    const pdf = await exportAdvice(page);
    expect(pdf.text).toContain("Lichtervelde");
    await page.goto(`${address}#/map`);
    await page.locator("figure svg").first().waitFor();
    await page.getByRole("link", { name: "FR: Français" }).click();
    await page.locator("html[lang=fr]").waitFor();
    expect(errors).toEqual([]);
    expect([...new Set(asked.filter((url) => !/^(blob|data):/.test(url)))]).toEqual([address]);
    await page.context().close();
  });
});

describe("in a frame of another page", () => {
  it("tells its height, larger and smaller", async () => {
    // The page around it, on an origin of its own, with the very lines of docs/hosting.md.
    const guide = await readFile("docs/hosting.md", "utf8");
    const snippet = /```html\n(<iframe.*?)```/s
      .exec(guide)?.[1]
      ?.replace("https://example.org/wegwijzer/", stage.below);
    const around = createServer((_request, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><title>x</title>${snippet ?? ""}`),
    );
    await new Promise<void>((listening) => around.listen(0, "127.0.0.1", listening));
    const bound = around.address();
    if (bound === null || typeof bound === "string") throw new Error("no port");
    const page = await stage.open({ viewport: { width: 800, height: 600 } });
    await page.goto(`http://localhost:${bound.port}/`);
    const frame = page.frameLocator("iframe");
    await frame.getByRole("heading", { level: 1 }).waitFor();
    const height = () => page.locator("iframe").evaluate((element) => element.getBoundingClientRect().height);
    const content = () => frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    const fits = async () => (await height()) - (await content());
    await expect.poll(height).toBeGreaterThan(700);
    await expect.poll(fits).toBe(0);
    await frame.getByRole("button", { name: "Menu" }).click();
    await frame.getByRole("link", { name: "Methode", exact: true }).click();
    await frame.getByRole("heading", { level: 1, name: /Hoe/ }).waitFor();
    await expect.poll(fits).toBe(0);
    const tall = await height();
    await frame.getByRole("button", { name: "Menu" }).click();
    await frame.getByRole("link", { name: "Vragen", exact: true }).click();
    await frame.getByRole("heading", { level: 1, name: "Wie bent u, en wat loopt er al?" }).waitFor();
    await expect.poll(height).toBeLessThan(tall);
    await expect.poll(fits).toBe(0);
    await page.context().close();
    around.close();
  });
});
