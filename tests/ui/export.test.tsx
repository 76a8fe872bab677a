import { act, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { appStore } from "../../src/store/app";
import { renderApp } from "../support/render-app";

const answers = { ambitions: { reciprocity: 3, "capacity-building": 2 }, term: "3-3" } as const;
const saved: { readonly name: string; readonly text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  let last: Blob | null = null;
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: last?.text() ?? Promise.resolve("") });
  });
});

async function panel() {
  return within(await screen.findByRole("region", { name: "Documenten en bestanden" }));
}

describe("taking the advice along", () => {
  it("saves a table for a spreadsheet, named after what it is", async () => {
    const user = await renderApp("/result/take-along", answers);
    const section = await panel();
    await user.click(section.getByRole("button", { name: "Rangschikking (.csv)" }));
    await section.findByText("Rangschikking (.csv) staat bij uw downloads.");
    expect(saved[0]?.name).toMatch(/^rangschikking-\d{4}-\d{2}-\d{2}\.csv$/);
    expect((await saved[0]?.text)?.split("\r\n")).toHaveLength(10);
  });

  it("tells before saving which signs of a name the PDF cannot show", async () => {
    await renderApp("/result/take-along", { ...answers, respondent: { name: "Nguyễn 日本 Київ 🌍" } });
    const section = await panel();
    expect((await section.findByText(/^De pdf kan/)).textContent).toContain("deze tekens niet tonen: 日 本 🌍.");
  });

  it("says nothing of signs where every one of them can be shown", async () => {
    const user = await renderApp("/result/take-along", { ...answers, respondent: { name: "Nguyễn Αθήνα" } });
    const section = await panel();
    await user.click(section.getByRole("button", { name: "Rangschikking (.csv)" }));
    await section.findByText("Rangschikking (.csv) staat bij uw downloads.");
    expect(section.queryByText(/kan dit teken|kan deze tekens/)).toBeNull();
  });

  it("saves the dates of the coming twelve months for one's own calendar", async () => {
    const user = await renderApp("/result/take-along", answers);
    const calendar = within(await screen.findByRole("region", { name: /^Kalender van de komende twaalf maanden/ }));
    await user.click(calendar.getByRole("button", { name: "Kalender (.ics)" }));
    await calendar.findByText("Kalender (.ics) staat bij uw downloads.");
    expect(saved[0]?.name).toMatch(/^kalender-\d{4}-\d{2}-\d{2}\.ics$/);
    const text = (await saved[0]?.text) ?? "";
    const dates = calendar.getAllByRole("list")[0]?.children.length;
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(dates ?? 0);
  });

  it("saves the whole advice as data, with the dossier inside", async () => {
    const user = await renderApp("/result/take-along", answers);
    const section = await panel();
    await user.click(section.getByRole("button", { name: "Het hele advies (.json)" }));
    await section.findByText("Het hele advies (.json) staat bij uw downloads.");
    const whole = JSON.parse((await saved[0]?.text) ?? "{}") as Record<string, object>;
    expect(whole["dossier"]).toMatchObject({ answers: { term: "3-3" } });
    expect(whole["report"]).toMatchObject({ headline: { kind: "top" }, format: 1 });
  });

  it("holds what was answered a moment before, which the page may not have drawn yet", async () => {
    await renderApp("/result/take-along", answers);
    const section = await panel();
    const button = section.getByRole("button", { name: "Het hele advies (.json)" });
    act(() => {
      appStore.getState().answer([{ path: "respondent.name", value: "An Peeters" }]);
      button.click();
    });
    await section.findByText("Het hele advies (.json) staat bij uw downloads.");
    expect(JSON.parse((await saved[0]?.text) ?? "{}")).toMatchObject({
      report: { answers: { respondent: { name: "An Peeters" } } },
    });
  });

  it("says so when a document cannot be made, and leaves everything as it was", async () => {
    const user = await renderApp("/result/take-along", answers);
    const section = await panel();
    // This browser has no workers.
    await user.click(section.getByRole("button", { name: "Bewaar de nota in Word" }));
    await section.findByText(/Het bestand kon niet worden gemaakt/);
    expect(saved).toEqual([]);
    await user.click(section.getByRole("button", { name: "Bewaar het dossier" }));
    expect(saved[0]?.name).toMatch(/^dossier-mondiale-samenwerking-.*\.json$/);
  });

  it("asks for one to three forms in the document", async () => {
    const user = await renderApp("/result/take-along", answers);
    const section = await panel();
    await user.click(section.getByText("Kies wat erin staat"));
    const boxes = within(section.getByRole("group", { name: "Werkvormen in het document" })).getAllByRole("checkbox");
    expect(boxes).toHaveLength(8);
    for (const box of boxes.filter((one) => (one as HTMLInputElement).checked)) await user.click(box);
    await user.click(section.getByRole("button", { name: "Bewaar als pdf" }));
    expect(section.getByText("Kies minstens één werkvorm.")).toBeTruthy();
    expect(document.activeElement).toBe(boxes[0]);
    for (const box of boxes.slice(0, 4)) await user.click(box);
    expect(section.getByText("Kies hoogstens 3 werkvormen.")).toBeTruthy();
    await user.click(boxes[3] ?? document.body);
    await waitFor(() => expect(section.queryByText(/^Kies (minstens|hoogstens 3)/)).toBeNull());
  });

  it("prints the overview by the browser's own print", async () => {
    const titles: (string | null | undefined)[] = [];
    vi.spyOn(window, "print").mockImplementation(() => titles.push(document.querySelector("h1")?.textContent));
    const user = await renderApp("/result/take-along", answers);
    await user.click((await panel()).getByRole("button", { name: "Druk dit advies af" }));
    await waitFor(() => expect(titles).toEqual([expect.stringMatching(/^Kies voor/)]));
  });

  it("prints all parts together once they are drawn", async () => {
    const titles: (string | null)[] = [];
    const print = vi.spyOn(window, "print").mockImplementation(() => {
      titles.push(...[...document.querySelectorAll("main h1")].map(({ textContent }) => textContent));
    });
    const user = await renderApp("/result/take-along", answers);
    await user.click((await panel()).getByRole("button", { name: "Druk alle delen af" }));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(titles).toHaveLength(7);
    expect(titles[0]).toBe("Het hele advies");
    expect(titles.at(-1)).toBe("Meenemen");
  });

  it("offers no document while nothing was asked", async () => {
    await renderApp("/result/take-along", {});
    const section = await panel();
    expect(section.queryByRole("button", { name: "Bewaar als pdf" })).toBeNull();
    expect(section.getByRole("button", { name: "Bewaar het dossier" })).toBeTruthy();
  });
});
