import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { STORAGE_KEY } from "../../src/store/keeping/keys";
import { offerUpdate, updateStore } from "../../src/store/update";
import { renderApp } from "../support/render-app";

afterEach(() => updateStore.setState({ use: null }));

const TEXT = /Er is een nieuwe versie/;

describe("a new version", () => {
  it("is said, and taken into use only when asked", async () => {
    const user = await renderApp("/method");
    const use = vi.fn<() => void>();
    act(() => offerUpdate(use));
    expect((await screen.findByText(TEXT)).textContent).toContain("Uw antwoorden blijven bewaard");
    expect(use).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Laad de nieuwe versie" }));
    expect(use).toHaveBeenCalledOnce();
  });

  it("can wait, with the focus in the page", async () => {
    const user = await renderApp("/method");
    act(() => offerUpdate(() => undefined));
    await user.click(await screen.findByRole("button", { name: "Later" }));
    expect(screen.queryByText(TEXT)).toBeNull();
    expect(document.activeElement).toBe(document.getElementById("main"));
  });

  it("is not loaded over answers that the browser does not keep", async () => {
    await renderApp("/method", { term: "1-2" });
    window.localStorage.removeItem(STORAGE_KEY);
    act(() => offerUpdate(() => undefined));
    expect(await screen.findByRole("button", { name: "Bewaar het dossier" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Laad de nieuwe versie" })).toBeNull();
  });
});
