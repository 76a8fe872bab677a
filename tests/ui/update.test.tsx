import { act, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { appStore } from "../../src/store/app";
import { STORAGE_KEY } from "../../src/store/keep";
import { isKept, offerUpdate, updateStore } from "../../src/store/update";
import { renderApp } from "../support/render-app";

afterEach(() => updateStore.setState({ use: null }));

const TEXT = /Er is een nieuwe versie/;

describe("a new version", () => {
  it("is said, and taken into use only when asked", async () => {
    const user = await renderApp("/method");
    const use = vi.fn<() => void>();
    act(() => offerUpdate(use));
    expect(screen.getByText(TEXT).textContent).toContain("Uw antwoorden blijven bewaard");
    expect(use).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Laad de nieuwe versie" }));
    expect(use).toHaveBeenCalledOnce();
  });

  it("can wait, with the focus in the page", async () => {
    const user = await renderApp("/method");
    act(() => offerUpdate(() => undefined));
    await user.click(screen.getByRole("button", { name: "Later" }));
    expect(screen.queryByText(TEXT)).toBeNull();
    expect(document.activeElement).toBe(document.getElementById("main"));
  });

  it("is not loaded over answers that the browser does not keep", async () => {
    await renderApp("/method", { term: "1-2" });
    window.localStorage.removeItem(STORAGE_KEY);
    act(() => offerUpdate(() => undefined));
    expect(screen.queryByRole("button", { name: "Laad de nieuwe versie" })).toBeNull();
    expect(screen.getByRole("button", { name: "Bewaar het dossier" })).toBeTruthy();
  });
});

describe("isKept", () => {
  const { dossier } = appStore.getState();
  const holding = (text: string | null) => () => ({
    getItem: () => text,
    setItem: () => undefined,
    removeItem: () => undefined,
  });

  it("is true for exactly these answers, and false for others, for nothing, and where storage is denied", () => {
    expect(isKept(dossier, holding(JSON.stringify({ state: { dossier } })))).toBe(true);
    expect(isKept(dossier, holding(JSON.stringify({ state: { dossier: { ...dossier, answers: {} } } })))).toBe(false);
    expect(isKept(dossier, holding(null))).toBe(false);
    expect(isKept(dossier, holding("{"))).toBe(false);
    const denied = () => {
      throw new Error("denied");
    };
    expect(isKept(dossier, denied)).toBe(false);
  });
});
