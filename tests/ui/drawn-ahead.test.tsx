import { act, screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { DrawRequest } from "../../src/documents/job";
import { appStore } from "../../src/store/app";
import type { Asking } from "../../src/workers/ask";
import { renderApp } from "../support/render-app";

/** What was asked to be drawn; `state.fails` makes the next drawing fail. */
const { drawn, state } = vi.hoisted(() => ({ drawn: [] as DrawRequest[], state: { fails: false } }));
vi.mock("../../src/workers/export-job", () => {
  const draw = (request: DrawRequest, { signal }: Asking<never>) => {
    drawn.push(request);
    const fails = state.fails || signal?.aborted === true;
    state.fails = false;
    if (fails) return Promise.reject(new Error("no worker"));
    const pages = request.options.document === "short" ? 1 : 9;
    return Promise.resolve({ answer: { bytes: new Uint8Array(), pages, replaced: [] }, fellBack: false });
  };
  return {
    prepareWorker: () => undefined,
    missingInPdf: () => Promise.resolve([]),
    exportPdf: draw,
    drawAhead: draw,
    exportWord: () => Promise.reject(new Error("not asked for here")),
  };
});

const answers = { ambitions: { reciprocity: 3, "capacity-building": 2 }, term: "3-3" } as const;
const saved: string[] = [];

beforeEach(() => {
  drawn.length = 0;
  saved.length = 0;
  state.fails = false;
  URL.createObjectURL = () => "blob:x";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});

async function panel() {
  return within(await screen.findByRole("region", { name: "Documenten en bestanden" }));
}

describe("a PDF that is drawn before it is asked for", () => {
  it("tells its pages, and is saved without being drawn again", async () => {
    const user = await renderApp("/result/take-along", answers);
    const section = await panel();
    await section.findByText("De pdf telt 9 bladzijden.");
    await user.click(section.getByRole("button", { name: "Bewaar als pdf" }));
    await section.findByText("De pdf is klaar en staat bij uw downloads.");
    expect(drawn).toHaveLength(1);
    expect(saved).toHaveLength(1);
  });

  it("is counted anew when something else is chosen, and says nothing while that is not known", async () => {
    const user = await renderApp("/result/take-along", answers);
    const section = await panel();
    await section.findByText("De pdf telt 9 bladzijden.");
    await user.click(section.getByText("Kies wat erin staat"));
    await user.click(section.getByRole("radio", { name: "Eén bladzijde voor het college" }));
    await section.findByText("De pdf telt 1 bladzijde.");
    state.fails = true;
    await user.click(section.getByRole("radio", { name: "Volledig, met die bladzijde vooraan" }));
    await vi.waitFor(() => expect(drawn).toHaveLength(3));
    expect(section.queryByText(/^De pdf telt/)).toBeNull();
  });

  it("is drawn again with an answer that came a moment before", async () => {
    await renderApp("/result/take-along", answers);
    const section = await panel();
    await section.findByText("De pdf telt 9 bladzijden.");
    act(() => {
      appStore.getState().answer([{ path: "respondent.name", value: "An Peeters" }]);
      section.getByRole("button", { name: "Bewaar als pdf" }).click();
    });
    await section.findByText("De pdf is klaar en staat bij uw downloads.");
    expect(drawn.some(({ dossier }) => dossier?.includes("An Peeters") === true)).toBe(true);
    expect(saved).toHaveLength(1);
  });

  it("is drawn when it is asked for, where it could not be drawn before", async () => {
    state.fails = true;
    const user = await renderApp("/result/take-along", answers);
    const section = await panel();
    await vi.waitFor(() => expect(drawn).toHaveLength(1));
    await user.click(section.getByRole("button", { name: "Bewaar als pdf" }));
    await section.findByText("De pdf is klaar en staat bij uw downloads.");
    expect(drawn).toHaveLength(2);
  });
});
