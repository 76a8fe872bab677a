import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { openStage, type Stage } from "../../tooling/support/browser";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const LANGUAGES = ["nl", "fr", "en", "de"];
/** Has a file of its own for the start page alone. */
const EASY = "nl-x-easy";
/** One address of each kind of page. */
const KINDS = [
  "",
  "forms/",
  "forms/stedenband/",
  "knowledge/",
  "matrix/",
  "examples/",
  "examples/deinze-lievegem-kemopodi/",
  "map/",
  "funding/",
  "funding/eu-town-twinning/",
  "networks/",
  "reading/",
  "glossary/",
  "method/",
  "about-data/",
  "accessibility/",
  "privacy/",
  "report-error/",
];

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === "assets" ? [] : pagesBelow(path);
    return name === "index.html" ? [path] : [];
  });
}

/** What a page says of itself and where its links lead. */
function readPage(file: string) {
  const { document } = new JSDOM(readFileSync(file, "utf8")).window;
  const links = [...document.querySelectorAll("[href], [src]")].map(
    (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
  );
  return {
    file,
    lang: document.documentElement.lang,
    title: document.title,
    description: document.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
    heading: document.querySelector("h1")?.textContent ?? "",
    policy: document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content") ?? "",
    alternates: [...document.querySelectorAll("link[hreflang]")].map((link) => link.getAttribute("hreflang")),
    canonical: document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "",
    links,
    text: document.body.textContent,
  };
}

describe("the files of the pages", () => {
  const pages = pagesBelow("dist").map(readPage);

  it("are there for every page in every language, and for the root", () => {
    const of = (language: string) =>
      pages.filter(({ file }) => file.startsWith(join("dist", language, "/"))).map(({ file }) => file.slice(8));
    for (const language of LANGUAGES) expect(of(language)).toEqual(of("nl"));
    expect(of(EASY)).toHaveLength(1);
    expect(pages.length).toBe(of("nl").length * 4 + 2);
    for (const kind of KINDS) expect(existsSync(join("dist", "nl", kind, "index.html"))).toBe(true);
  });

  it("say their language, have a title and a description of their own, and a strict policy", () => {
    for (const language of [...LANGUAGES, EASY]) {
      const mine = pages.filter(({ file }) => file.startsWith(join("dist", language, "/")));
      expect(new Set(mine.map(({ lang }) => lang))).toEqual(new Set([language]));
      for (const part of ["title", "heading", "description"] as const) {
        const values = mine.map((page) => page[part]);
        expect(values.filter((value, index) => value === "" || values.indexOf(value) !== index)).toEqual([]);
      }
    }
    const lengths = pages.filter(({ file }) => !file.includes(EASY)).map(({ description }) => description.length);
    // Shorter says too little to choose by; longer is cut off by search engines (names of givers may be).
    expect(lengths.filter((length) => length < 60 || length > 220)).toEqual([]);
    for (const { policy } of pages) expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it("name themselves and their translations", () => {
    for (const { file, canonical, alternates } of pages) {
      expect(alternates).toEqual([...LANGUAGES, "x-default"]);
      const own = file.startsWith(join("dist", "nl", "index")) ? "dist" : dirname(file);
      expect(resolve(dirname(file), canonical)).toBe(resolve(own));
    }
  });

  it("lead only to files that are there, by relative links", () => {
    const broken = pages.flatMap(({ file, links }) =>
      links
        .filter((link) => !/^(https?:|mailto:|#)/.test(link))
        .filter((link) => {
          const target = resolve(dirname(file), link.replace(/#.*/, ""));
          if (!existsSync(target)) return true;
          return statSync(target).isDirectory() && !existsSync(join(target, "index.html"));
        })
        .map((link) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("are complete: no page says that something is loading", () => {
    expect(
      pages.filter(({ text }) => /worden? geladen|en cours de chargement|is loading|wird geladen/i.test(text)),
    ).toEqual([]);
  });
});

/** Watches for errors, and for a prerendered page that did not fit and was drawn anew. */
async function watched(options: Parameters<Stage["open"]>[0] = {}) {
  const page = await stage.open(options);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  return { page, errors };
}

/** Waits until the application runs: it makes the head's links absolute. */
async function started(page: Page): Promise<void> {
  await page.locator('head > link[rel=canonical][href^="http"]').waitFor({ state: "attached" });
}

describe("a prerendered page", () => {
  it.each(LANGUAGES)("of each kind is taken over as it stands, without a jump, below a path: %s", async (language) => {
    const { page, errors } = await watched({ viewport: { width: 390, height: 800 } });
    for (const kind of KINDS) {
      const address = `${stage.below}${language}/${kind}`;
      await page.goto(address);
      const before = await page.locator("h1").innerText();
      await started(page);
      const seen = {
        kind,
        redrawn: await page.evaluate(() => performance.getEntriesByName("page-redrawn").length),
        shifts: await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts),
        heading: await page.locator("h1").innerText(),
        lang: await page.locator("html").getAttribute("lang"),
      };
      expect(seen).toEqual({ kind, redrawn: 0, shifts: [], heading: before, lang: language });
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("goes on with the fonts of the system where its own do not come, without a jump when they come later", async () => {
    const { page, errors } = await watched({ hurried: true });
    const held: (() => void)[] = [];
    await page.route("**/*.woff2", (route) => void held.push(() => void route.continue()));
    await page.goto(`${stage.below}nl/forms/jumelage/`, { waitUntil: "commit" });
    await page.locator('html[data-fonts="system"]').waitFor({ state: "attached" });
    await page.locator("h1").waitFor();
    await started(page);
    for (const go of held) go();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^system-ui/);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("is read and followed without script, and says what does not work", async () => {
    const page = await stage.open({ javaScriptEnabled: false });
    await page.goto(`${stage.below}fr/forms/jumelage/`);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Jumelage");
    expect(await page.locator("noscript .no-script").innerText()).toContain("besoin de JavaScript");
    await page.getByRole("link", { name: "Base de connaissances" }).first().click();
    await page.waitForURL(`${stage.below}fr/knowledge/`);
    await page.getByRole("link", { name: "NL: Nederlands" }).click();
    await page.waitForURL(`${stage.below}nl/knowledge/`);
    expect(await page.locator("html").getAttribute("lang")).toBe("nl");
    await page.context().close();
  });
});

describe("an address that does not exist", () => {
  it("leads to the start from any folder, in every language", async () => {
    const page = await stage.open();
    const answer = await page.goto(`${stage.below}fr/forms/nowhere/`);
    expect(answer?.status()).toBe(404);
    expect(
      await page.locator("section[lang]").evaluateAll((all: HTMLElement[]) => all.map(({ lang }) => lang)),
    ).toEqual(LANGUAGES);
    await page.getByRole("link", { name: "Retour à l’accueil" }).click();
    await page.waitForURL(stage.below);
    await page.context().close();
  });

  it.each(["%23/forms/jumelage", "fr/%23/matrix", "%23%2Fprivacy"])("is opened as it was meant: %s", async (sent) => {
    const page = await stage.open();
    await page.goto(stage.below + sent);
    await page.locator("html[data-started]").waitFor();
    expect(page.url()).not.toContain("%23");
    const heading = await page.getByRole("heading", { level: 1 }).textContent();
    expect(heading).toBe(
      { "%23/forms/jumelage": "Jumelage", "fr/%23/matrix": "La matrice", "%23%2Fprivacy": "Privacy" }[sent],
    );
    await page.context().close();
  });
});

describe("the addresses", () => {
  it("change without loading anew: page, language, questionnaire and back", async () => {
    const { page, errors } = await watched();
    await page.goto(`${stage.below}nl/forms/`);
    await started(page);
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.getByRole("link", { name: "Stedenband" }).first().click();
    await page.waitForURL(`${stage.below}nl/forms/stedenband/`);
    await page.getByRole("link", { name: "DE: Deutsch" }).click();
    await page.waitForURL(`${stage.below}de/forms/stedenband/`);
    await page.getByRole("link", { name: "Fragen", exact: true }).click();
    await page.waitForURL(`${stage.below}#/questions/who`);
    await page.getByRole("link", { name: "FR: Français" }).click();
    await page.getByRole("heading", { level: 1, name: /^Qui êtes-vous/ }).waitFor();
    expect(page.url()).toBe(`${stage.below}#/questions/who`);
    await page.goBack();
    // The choice of language holds, also on the way back.
    await page.waitForURL(`${stage.below}fr/forms/stedenband/`);
    await page.goBack();
    await page.waitForURL(`${stage.below}fr/forms/`);
    expect(await page.evaluate(() => "same" in window)).toBe(true);
    expect(errors).toEqual([]);
    await page.reload();
    await started(page);
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    await page.context().close();
  });

  it("in the hash keep working, and show nothing else first", async () => {
    const { page, errors } = await watched();
    await page.goto(`${stage.below}#/forms/stedenband`);
    await page.getByRole("heading", { level: 1, name: "Stedenband" }).waitFor();
    await page.waitForURL(`${stage.below}nl/forms/stedenband/`);
    await page.goto(`${stage.below}en/#/result`);
    await page.waitForURL(`${stage.below}#/result`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    // The file of what stands in the hash is that of the start page.
    await started(page);
    expect(await page.locator("head > link[rel=canonical]").getAttribute("href")).toBe(`${stage.below}en/`);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("show what was kept from before at once, without showing the first start page", async () => {
    const { page, errors } = await watched();
    // Kept by a page of the same origin that holds no application which could write over it.
    await page.goto(`${stage.below}icon.svg`);
    const dossier: unknown = JSON.parse(readFileSync("tests/golden/roeselare-dogbo.dossier.json", "utf8"));
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      STORAGE_KEY,
      JSON.stringify({ version: 1, state: { dossier, lastPage: null, language: "fr" } }),
    ] as const);
    // Its code does not come and does not fail either.
    await page.route("**/assets/index-*.js", () => undefined);
    await page.goto(stage.below, { waitUntil: "commit" });
    await page.locator("h1").waitFor({ state: "attached" });
    // Nothing is painted before the style sheets are there; asked earlier, the browser lays out a page without them.
    await page.waitForFunction(
      () =>
        document.styleSheets.length === document.querySelectorAll("link[rel=stylesheet]:not([disabled]), style").length,
    );
    expect(await page.locator("h1").isVisible()).toBe(false);
    // An application that does not come leaves the page to be read.
    await page.locator("h1").waitFor();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    errors.length = 0;
    await page.goto(stage.below);
    await page.waitForURL(`${stage.below}fr/`);
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
