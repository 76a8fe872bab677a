import { cleanup, render, screen } from "@testing-library/react";
import loaders from "virtual:texts";
import { afterEach, describe, expect, it } from "vitest";
import { createTranslator } from "../../src/i18n/translator";
import { facts } from "../../src/store/facts";
import { App } from "../../src/ui/shell/App";
import { siteOf } from "../../src/ui/kit/site/site";
import { renderApp, i18n } from "../support/render-app";

const french = createTranslator((await loaders.fr()).default);

async function show(path: string, language: "nl" | "fr") {
  if (language === "nl") return void (await renderApp(path, { themes: ["food"] }));
  window.location.hash = path;
  render(<App i18n={french} site={siteOf(document, new Set())} />);
  await screen.findByRole("heading", { level: 1 });
}

/** Names that stand in the page's text without being marked. Options of lists take no mark-up: no element can stand in them. */
function unmarked(language: "nl" | "fr"): string[] {
  const { marked } = language === "nl" ? i18n : french;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const left: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("option, textarea, title, script, style, nav") !== null) continue;
    const own = node.parentElement?.closest("[lang]")?.getAttribute("lang") ?? language;
    for (const run of marked(node.textContent ?? ""))
      if (run.lang !== undefined && run.lang !== own) left.push(`${run.text} (${run.lang}): ${node.textContent ?? ""}`);
  }
  return left;
}

const PAGES = [
  "/forms",
  ...facts.workForms.map(({ id }) => `/forms/${id}`),
  "/matrix",
  "/examples",
  ...facts.practices.map(({ id }) => `/examples/${id}`),
  "/funding",
  ...facts.channels.map(({ id }) => `/funding/${id}`),
  "/networks",
  "/glossary",
  "/map",
  "/method",
  "/about-data",
  "/compare/stedenband+jumelage+global-networks+short-term-exchange",
  "/result",
];

afterEach(cleanup);

describe.each(["nl", "fr"] as const)("names of another language, read in %s", (language) => {
  it.each(PAGES)("are marked on %s", async (path) => {
    await show(path, language);
    expect(unmarked(language)).toEqual([]);
  });
});

describe("the marks themselves", () => {
  it("tell the language of a funding programme, of a network and of a Flemish municipality", async () => {
    await show("/funding/eu-psc", "nl");
    const heading = screen.getByRole("heading", { level: 1, name: "Partnerships for Sustainable Cities" });
    expect(heading.querySelector("[lang]")?.getAttribute("lang")).toBe("en");
    cleanup();
    await show("/examples/roeselare-dogbo", "fr");
    expect((await screen.findAllByText("Roeselare"))[0]?.getAttribute("lang")).toBe("nl");
    expect((await screen.findByText("West-Vlaanderen")).getAttribute("lang")).toBe("nl");
  });
});
