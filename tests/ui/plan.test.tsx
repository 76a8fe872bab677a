import { type BoundFunctions, fireEvent, type queries, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { appStore } from "../../src/store/app";
import { renderApp } from "../support/render-app";

const ASKED: Partial<Answers> = {
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  staff: { now: 0.2, freed: 0.1 },
  money: { now: 6000, freed: 5000, grants: "yes" },
};

type Section = BoundFunctions<typeof queries>;

/** The sheet, once it is there. */
async function openSheet(answers: Partial<Answers> = ASKED) {
  const user = await renderApp("/result/means", answers);
  const choose = await screen.findByRole("combobox", { name: "Voor welke werkvorm of combinatie?" });
  const section = within(screen.getByRole("main"));
  return { user, choose, section };
}

const plain = (text: string | null | undefined) => text?.replaceAll("\u00a0", " ");
const kept = () => appStore.getState().dossier.plan;

/** Cells of the nth row of that name: 0 is money, 1 is people. */
function cellsOf(section: Section, name: RegExp, place = 0) {
  const row = section.getAllByRole("row", { name })[place] as HTMLElement;
  return within(row)
    .getAllByRole("cell")
    .map((cell) => plain(cell.textContent));
}

describe("the sheet of people and money", () => {
  it("says what each year and all years ask, from next year on, and what is short or left", async () => {
    const { user, choose, section } = await openSheet();
    await user.selectOptions(choose, "Stedenband");
    const headers = section.getAllByRole("columnheader").map((header) => header.textContent);
    expect(headers).toEqual(["Wat", "Elk jaar, 2027-2031", "Samen, 5 jaar"]);
    // What could be freed is not left: it must first be freed, as the list of eight says too.
    expect(cellsOf(section, /^Te weinig of over/)).toEqual([
      "nog minstens € 4.000 vrij te maken",
      "nog minstens € 20.000 vrij te maken",
    ]);
    expect(cellsOf(section, /^Te weinig of over/, 1).at(-1)).toBe("minstens 1 VTE-jaar te weinig");
    const summary = plain(section.getAllByRole("status")[0]?.textContent);
    expect(summary).toContain("Mensen per jaar: minstens 0,2 VTE te weinig");
    expect(summary).toContain("Geld per jaar: nog minstens € 4.000 vrij te maken");
    expect(section.getByText(/^Stedenband, mensen: minstens 0,5 VTE \(.*gids vanaf p\. 5\)/)).toBeTruthy();
  });

  it("says unknown where nobody knows, never 0", async () => {
    const { user, choose, section } = await openSheet({ ambitions: { reciprocity: 3 } });
    await user.selectOptions(choose, "Jumelage");
    expect(cellsOf(section, /^Minstens nodig/, 1)[0]).toBe("onbekend");
    expect(cellsOf(section, /^Er is nu/)[0]).toBe("onbekend");
    expect(section.getByText("Onbekend is niet nul. Tel wat onbekend is er zelf bij.")).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/NaN|undefined/);
  });

  it("holds what runs, told apart from what is new", async () => {
    const { user, choose, section } = await openSheet({ ...ASKED, staff: { now: 0.5 }, runningForms: ["jumelage"] });
    const beside = within(within(choose).getByRole("group", { name: "Naast wat loopt" }));
    await user.selectOptions(choose, beside.getByRole("option", { name: "Stedenband" }));
    expect(
      section.getByRole("table", { name: "Een stedenband en een jumelage: mensen en geld, 2027-2031" }),
    ).toBeTruthy();
    expect(cellsOf(section, /^Minstens nodig/, 1)[0]).toBe("minstens 0,5 VTE");
    expect(cellsOf(section, /^Jumelage loopt al/, 1)[0]).toBe("onbekend");
    expect(cellsOf(section, /^Stedenband/, 1)[0]).toBe("0,5 VTE");
    await user.selectOptions(choose, beside.getByRole("option", { name: "Alleen wat loopt: een jumelage" }));
    expect(section.getByRole("table", { name: "Jumelage: mensen en geld, 2027-2031" })).toBeTruthy();
  });

  it("counts from a later year, and keeps that in the dossier", async () => {
    const { user, section } = await openSheet();
    await user.selectOptions(section.getByRole("combobox", { name: "Vanaf welk jaar telt u?" }), "2030");
    expect(section.getAllByRole("columnheader", { name: /^Elk|^Samen/ }).map((h) => h.textContent)).toEqual([
      "Elk jaar, 2030-2031",
      "Samen, 2 jaar",
    ]);
    expect(kept()).toEqual({ startYear: 2030 });
  });

  it("lists money from outside beside it, with why it does not count", async () => {
    const { user, choose, section } = await openSheet();
    await user.selectOptions(choose, "Stedenband");
    await user.click(section.getByText(/^Tellen niet mee: \d+, met de reden$/));
    const federal = section.getByRole("link", { name: "Federale steun voor stedenbanden" }).closest("li");
    expect(federal?.textContent).toContain("Telt niet: loopt af");
    expect(federal?.textContent).not.toContain("november 2026");
    expect(section.getByText(/^Nagekeken op 26 november 2026\./)).toBeTruthy();
    expect(section.getByText("Er is nu geen geld van buiten dat we als mogelijk tellen.")).toBeTruthy();
  });
});

describe("the cost of an FTE", () => {
  const field = (section: Section) =>
    section.getByRole<HTMLInputElement>("textbox", { name: "Wat kost één VTE per jaar?" });

  it("starts with the amount of the data, says where that is from, and takes another", async () => {
    const { user, choose, section } = await openSheet();
    await user.selectOptions(choose, "Stedenband");
    expect(field(section).value).toBe("74.300");
    expect(section.getByText(/^Voorstel, in prijzen van 2020.*Bron: vvsg\.be/)).toBeTruthy();
    await user.clear(field(section));
    await user.type(field(section), " 80 000 {Enter}");
    expect(kept()).toEqual({ ftePerYear: 80_000 });
    expect(field(section).value).toBe("80.000");
    expect(cellsOf(section, /^Nodige mensen in euro/).at(0)).toBe("€ 40.000");
    expect(section.getByText(/Dit bedrag vulde u zelf in\./)).toBeTruthy();
    await user.click(section.getByRole("button", { name: /Zet terug op/ }));
    expect(kept()).toBeUndefined();
    expect(field(section).value).toBe("74.300");
    expect(document.activeElement).toBe(field(section));
  });

  it.each([
    ["", "Vul een bedrag in, of zet het voorstel terug."],
    ["veel", "‘veel’ is geen getal."],
    ["-5", "Het getal kan niet lager zijn dan 0."],
    ["1000001", "1000001 is meer dan 1.000.000."],
    ["0,5", "Schrijf een bedrag in hele euro's."],
  ])("leaves '%s' in the field with what to do, and reckons on", async (text, sentence) => {
    const { user, section } = await openSheet();
    fireEvent.change(field(section), { target: { value: text } });
    fireEvent.blur(field(section));
    expect(section.getByRole("alert").textContent).toContain(sentence);
    expect(plain(section.getByRole("alert").textContent)).toContain("De tabel rekent nog met € 74.300.");
    expect(field(section).value).toBe(text);
    expect(field(section).getAttribute("aria-invalid")).toBe("true");
    expect(kept()).toBeUndefined();
    await user.click(section.getByRole("button", { name: /Zet terug op/ }));
    expect(section.queryByRole("alert")).toBeNull();
  });

  it.each([0, 1_000_000])("may be %i", async (amount) => {
    const { section } = await openSheet();
    fireEvent.change(field(section), { target: { value: String(amount) } });
    fireEvent.blur(field(section));
    expect(kept()).toEqual({ ftePerYear: amount });
  });
});

describe("the text for the multi-year plan", () => {
  it("is copied, and that is said", async () => {
    const { user, section } = await openSheet();
    await user.click(section.getByText("Tekst voor uw meerjarenplan"));
    const box = section.getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst voor uw meerjarenplan" });
    await user.click(section.getByRole("button", { name: "Kopieer de tekst" }));
    expect(await section.findByText("De tekst is gekopieerd.")).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(box.value);
    expect(box.value).toContain("Beleidsdoelstelling:");
  });

  it("is selected where nothing may be copied", async () => {
    const { user, section } = await openSheet();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(section.getByText("Tekst voor uw meerjarenplan"));
    await user.click(section.getByRole("button", { name: "Kopieer de tekst" }));
    expect(await section.findByText("De tekst is geselecteerd. Kopieer hem met Ctrl+C.")).toBeTruthy();
    const box = section.getByRole<HTMLTextAreaElement>("textbox", { name: "Tekst voor uw meerjarenplan" });
    expect(document.activeElement).toBe(box);
    expect(box.selectionEnd).toBe(box.value.length);
  });
});
