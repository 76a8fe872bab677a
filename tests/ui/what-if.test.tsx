import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { appStore } from "../../src/state/app";
import { renderApp } from "../support/render-app";

const ANSWERS = {
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  staff: { now: 0.2, freed: 0 },
  money: { now: 20_000, freed: 0 },
} as const;

describe("the result page while something is tried out", () => {
  it("shows the advice of the trial, and at each form what is different from the original", async () => {
    await renderApp("/result", ANSWERS);
    expect(screen.queryByText("nu haalbaar")).toBeNull();
    act(() => appStore.getState().tryOut([{ path: "staff.freed", value: 0.3 }]));
    const row = screen.getByRole("row", { name: /^Stedenband/ });
    expect(within(row).getByText("nu haalbaar")).toBeTruthy();
    expect(within(row).getByText("nu eerste")).toBeTruthy();
    expect(within(row).getByText("Mensen, eerst: 0,3 VTE te kort")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1, name: "Stedenband past nu het best" })).toBeTruthy();
    act(() => appStore.getState().endTrial());
    expect(screen.queryByText("nu haalbaar")).toBeNull();
    expect(screen.queryByRole("heading", { level: 1, name: "Stedenband past nu het best" })).toBeNull();
  });

  it("says that the original is what is exported", async () => {
    await renderApp("/result", ANSWERS);
    expect(screen.queryByText(/Wat u hier bewaart/)).toBeNull();
    act(() => appStore.getState().tryOut([{ path: "ambitions.reciprocity", value: 1 }]));
    expect(screen.getByText(/Wat u hier bewaart, is het advies bij uw originele antwoorden/)).toBeTruthy();
  });
});
