import { describe, expect, it } from "vitest";
import { facts } from "../../src/store/facts";
import { linkFrom, pathOf, placeOf, type Site, siteOf, translationOf, upFrom } from "../../src/ui/kit/site/site";
import { SITE_ROUTES } from "../../src/ui/shell/site-pages";

const folder = (here: string): Site => ({
  hasPage: (route) => ["/", "/forms", "/forms/jumelage"].includes(route),
  here: () => here,
  at: (path) => `https://example.org/tool/${path}`,
});
const site = folder("");

describe("placeOf", () => {
  it.each([
    ["", "/", null],
    ["index.html", "/", null],
    ["fr/", "/", "fr"],
    ["fr/forms/jumelage/", "/forms/jumelage", "fr"],
    ["fr/forms/jumelage/index.html", "/forms/jumelage", "fr"],
    ["fr/forms/jumelage/?from=mail", "/forms/jumelage", "fr"],
    ["#/result", "/result", null],
    ["fr/#/result", "/result", "fr"],
    ["nl/matrix/#note-3", "/matrix", "nl"],
    ["#/open/1a#b", "/open/1a#b", null],
    ["es/forms/", "/es/forms", null],
    ["#/open/1abc.", "/open/1abc", null],
    ["#/open/1abc).", "/open/1abc", null],
    ["#%2Fopen%2F1abc", "/open/1abc", null],
    ["#/open%2f1abc”", "/open/1abc", null],
    ["#/open/1abc?utm_source=mail&utm_medium=x", "/open/1abc", null],
    ["#%2Fopen%2F1abc%", "/open/1abc", null],
    ["#%252Fopen%252F1abc", "/open/1abc", null],
    ["#open/1abc", "/open/1abc", null],
    ["#/open/1abc%3E", "/open/1abc", null],
    ["#/open/1abc%E2%80%9D.", "/open/1abc", null],
    ["#/open/1abc%C2%A0", "/open/1abc", null],
    ["#/open/1a%0D%0Abc", "/open/1abc", null],
    ["#/open/1a%20bc*", "/open/1abc", null],
    ["#/open/-1abc_-", "/open/-1abc_-", null],
    ["#/questions/%0A", "/questions/", null],
  ])("reads %j as %s in %s", (here, route, language) => {
    expect(placeOf(here)).toEqual({ route, language });
  });
});

describe("addresses", () => {
  it("are a folder for a page with a file, and a hash for the others", () => {
    expect(pathOf(site, "/forms", "nl")).toBe("nl/forms/");
    expect(pathOf(site, "/", "nl")).toBe("");
    expect(pathOf(site, "/", "de")).toBe("de/");
    expect(pathOf(site, "/result", "de")).toBe("#/result");
  });

  it("of a translation always name the language", () => {
    expect(translationOf(site, "/", "nl")).toBe("nl/");
    expect(translationOf(site, "/forms", "fr")).toBe("fr/forms/");
    expect(translationOf(site, "/result", "fr")).toBe("fr/#/result");
  });

  it("of a language that is laid over another are files for the start page alone", () => {
    expect(pathOf(site, "/", "nl-x-easy")).toBe("nl-x-easy/");
    expect(pathOf(site, "/forms", "nl-x-easy")).toBe("#/forms");
    expect(translationOf(site, "/", "nl-x-easy")).toBe("nl-x-easy/");
    expect(translationOf(site, "/forms", "nl-x-easy")).toBe("nl-x-easy/#/forms");
  });

  it("come back as the same page and language", () => {
    for (const route of ["/", "/forms", "/forms/jumelage", "/questions/who"])
      for (const language of ["nl", "nl-x-easy", "fr", "en", "de"] as const)
        expect(placeOf(translationOf(site, route, language))).toEqual({ route, language });
  });

  it("are linked relatively from any depth", () => {
    expect(upFrom("fr/forms/jumelage/#/x/y")).toBe("../../../");
    expect(linkFrom("fr/forms/jumelage/", "nl/forms/")).toBe("../../../nl/forms/");
    expect(linkFrom("", "")).toBe("./");
    expect(linkFrom("index.html#/result", "nl/forms/")).toBe("nl/forms/");
  });
});

describe("siteOf", () => {
  it("has everything in one document when the document does not say where its root is", () => {
    const one = siteOf(document, SITE_ROUTES);
    window.location.hash = "#/forms";
    expect(one.hasPage("/forms")).toBe(false);
    expect(pathOf(one, "/forms", "nl")).toBe("#/forms");
    expect(translationOf(one, "/forms", "fr")).toBe("#/forms");
    expect(one.here()).toBe("#/forms");
    expect(one.at("#/map")).toBe(new URL("#/map", window.location.href).href);
  });
});

describe("SITE_ROUTES", () => {
  it("has every form, example and channel, and no page of the advice", () => {
    for (const { id } of facts.workForms) expect(SITE_ROUTES).toContain(`/forms/${id}`);
    for (const { id } of facts.practices) expect(SITE_ROUTES).toContain(`/examples/${id}`);
    for (const { id } of facts.channels) expect(SITE_ROUTES).toContain(`/funding/${id}`);
    for (const route of ["/result", "/check", "/compare", "/report-error/matrix"])
      expect(SITE_ROUTES).not.toContain(route);
  });
});
