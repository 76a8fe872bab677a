import { act, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { appStore } from "../../src/store/app";
import { SET_ASIDE_KEY, STORAGE_KEY } from "../../src/store/keeping/keys";
import { renderApp, storedAnswers } from "../support/render-app";

const ask = () => screen.getByRole("button", { name: "Wis alles van dit toestel" });
const dialog = () => screen.getByRole("dialog", { name: "Alles wissen van dit toestel?" });

describe("the page about privacy", () => {
  it("is linked in the footer, and names what is kept under the names that are really used", async () => {
    await renderApp("/privacy");
    expect(screen.getByRole("link", { name: "Privacy" })).toBeTruthy();
    const main = screen.getByRole("main");
    expect(main.textContent).toContain(`onder ${STORAGE_KEY}.`);
    expect(main.textContent).toContain(`onder ${SET_ASIDE_KEY}.`);
    expect(main.textContent).toContain("geen cookies");
  });

  it("deletes everything only after a yes, with the focus on what was done", async () => {
    const user = await renderApp("/privacy", { term: "1-1" });
    window.localStorage.setItem(SET_ASIDE_KEY, "{");
    await user.click(ask());
    await user.click(within(dialog()).getByRole("button", { name: "Nee, ga terug" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(storedAnswers().term).toBe("1-1");
    await user.click(ask());
    await user.click(within(dialog()).getByRole("button", { name: "Ja, wis alles" }));
    const done = await screen.findByText(/Alles is gewist/);
    expect(document.activeElement).toBe(done);
    expect(window.localStorage.length).toBe(0);
    expect(appStore.getState().dossier.changedOn).toBeUndefined();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("offers to save a dossier first, and only where there is one", async () => {
    const user = await renderApp("/privacy", { term: "1-1" });
    URL.createObjectURL = vi.fn<() => string>(() => "blob:x");
    URL.revokeObjectURL = vi.fn<() => void>();
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await user.click(ask());
    await user.click(within(dialog()).getByRole("button", { name: "Bewaar eerst het dossier" }));
    expect(click).toHaveBeenCalledOnce();
    await user.click(within(dialog()).getByRole("button", { name: "Ja, wis alles" }));
    await screen.findByText(/Alles is gewist/);
    await user.click(ask());
    expect(within(dialog()).queryByRole("button", { name: "Bewaar eerst het dossier" })).toBeNull();
  });

  it("says what to do when the browser refuses", async () => {
    const user = await renderApp("/privacy", { term: "1-1" });
    vi.spyOn(Storage.prototype, "removeItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    await user.click(ask());
    await user.click(within(dialog()).getByRole("button", { name: "Ja, wis alles" }));
    expect((await screen.findByText(/liet niet alles toe/)).textContent).toContain("instellingen van uw browser");
  });
});

describe("a dossier that could not be read", () => {
  const offer = () => screen.queryByRole("button", { name: "Bewaar het oude bestand" });

  it("can be fetched from the page about privacy until it is deleted", async () => {
    localStorage.setItem(SET_ASIDE_KEY, "{broken");
    const user = await renderApp("/privacy");
    expect(offer()).not.toBeNull();
    await user.click(screen.getByRole("button", { name: "Wis de kopie" }));
    expect(offer()).toBeNull();
    expect(localStorage.getItem(SET_ASIDE_KEY)).toBeNull();
  });

  it("is not offered where there is none", async () => {
    await renderApp("/privacy");
    expect(offer()).toBeNull();
  });

  it.each([
    ["{broken", /Een kopie van het oude bestand vindt u op de pagina Privacy\./],
    [null, /was er geen plaats\. Bewaar het nu\./],
  ])("is only said to be kept where it is (%s)", async (kept, sentence) => {
    if (kept !== null) localStorage.setItem(SET_ASIDE_KEY, kept);
    await renderApp("/knowledge");
    act(() => appStore.setState({ notice: { kind: "broken", setAside: "{broken" } }));
    expect(await screen.findByText(sentence)).toBeTruthy();
  });
});
