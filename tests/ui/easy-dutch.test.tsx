import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { appStore } from "../../src/store/app";
import { siteOf } from "../../src/ui/kit/site/site";
import { Root } from "../../src/ui/shell/Root";
import { wholeTranslator } from "../../src/ui/kit/whole-words";
import { startWith } from "../support/render-app";

const NOT_YET = "Deze pagina is er nog niet in eenvoudig Nederlands.";
const EASY_TITLE = "Welke samenwerking met het buitenland past bij uw gemeente?";

/** The whole application at an address, in the language that was chosen. */
async function open(path: string) {
  startWith({ ambitions: { reciprocity: 3 } });
  window.location.hash = path;
  const first = await wholeTranslator(appStore.getState().language);
  await act(async () => {
    render(<Root first={first} site={siteOf(document, new Set())} />);
    await Promise.resolve();
  });
  await screen.findByRole("heading", { level: 1 });
  return userEvent.setup();
}

afterEach(() => appStore.getState().setLanguage("nl"));

describe("the choice of a language", () => {
  it("offers five, each in its own name and told as that language, and marks the one in use", async () => {
    await open("/");
    const links = within(screen.getByRole("navigation", { name: "Taal" })).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("aria-label"), link.lang])).toEqual([
      ["NL", "NL: Nederlands", "nl"],
      ["Eenvoudig", "Eenvoudig Nederlands", "nl-x-easy"],
      ["FR", "FR: Français", "fr"],
      ["EN", "EN: English", "en"],
      ["DE", "DE: Deutsch", "de"],
    ]);
    expect(links.map((link) => link.getAttribute("aria-current"))).toEqual(["true", null, null, null, null]);
  });

  it("goes to easy Dutch by the keyboard, keeps it, and comes back", async () => {
    const user = await open("/");
    screen.getByRole("link", { name: "Eenvoudig Nederlands" }).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 1, name: EASY_TITLE });
    // The language of the document follows in an effect.
    await expect.poll(() => document.documentElement.lang).toBe("nl-x-easy");
    expect(appStore.getState().language).toBe("nl-x-easy");
    expect(screen.getByRole("link", { name: "Eenvoudig Nederlands" }).getAttribute("aria-current")).toBe("true");
    await user.click(screen.getByRole("link", { name: "NL: Nederlands" }));
    await screen.findByRole("heading", { level: 1, name: /^Welke internationale samenwerking/ });
    await expect.poll(() => document.documentElement.lang).toBe("nl");
  });
});

describe("a page", () => {
  it.each([
    ["/questions/staff", "Wie kan eraan werken?"],
    ["/check", "Kijk uw antwoorden na"],
    ["/forms", "De 8 vormen van samenwerking"],
  ])("that easy Dutch says does not say that it is Dutch: %s", async (path, title) => {
    appStore.getState().setLanguage("nl-x-easy");
    await open(path);
    await screen.findByRole("heading", { level: 1, name: title });
    await screen.findByRole("link", { name: "Uitleg" });
    expect(screen.queryByText(NOT_YET)).toBeNull();
  });

  it("that falls back to Dutch says so once, in easy Dutch only", async () => {
    const user = await open("/glossary");
    const title = (await screen.findByRole("heading", { level: 1 })).textContent;
    expect(screen.queryByText(NOT_YET)).toBeNull();
    await user.click(screen.getByRole("link", { name: "Eenvoudig Nederlands" }));
    expect(await screen.findAllByText(NOT_YET)).toHaveLength(1);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(title);
  });
});
