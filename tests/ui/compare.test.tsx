import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { appStore } from "../../src/store/app";
import { ComparePage } from "../../src/ui/pages/compare/ComparePage";
import { CompareScenariosPage } from "../../src/ui/pages/compare/CompareScenariosPage";
import { renderApp, renderPart } from "../support/render-app";

const ANSWERS = {
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  term: "1-1",
  staff: { now: 0.2, freed: 0 },
  money: { now: 20_000, freed: 0 },
} as const;

const texts = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

describe("the comparison of forms", () => {
  it("says in points why one delivers more than another, and who takes part", () => {
    renderPart(<ComparePage ids={["jumelage", "stedenband"]} />, ANSWERS);
    // Capacity building 3 and 0, reciprocity 3 and 1 or more; term is short, both are long.
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toMatch(/^Met een stedenband krijgt u (\d) punt(en)? meer dan met een jumelage$/);
    const sum = /\d/.exec(heading.textContent ?? "")?.[0];
    const totals = screen
      .getAllByRole("columnheader")
      .flatMap((head) => /(\d) van 6/.exec(head.textContent ?? "") ?? []);
    expect(Number(totals[3]) - Number(totals[1])).toBe(Number(sum));
    const who = screen.getByRole("row", { name: /^Wie doet mee/ });
    expect(texts(who).every((text) => (text ?? "").length > 10)).toBe(true);
  });

  it("does not put a form above one that meets more conditions", () => {
    renderPart(<ComparePage ids={["stedenband", "short-term-exchange"]} />, ANSWERS);
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe(
      "Met een kortlopende uitwisseling van expertise is aan meer voorwaarden voldaan dan met een stedenband",
    );
    const [stedenband, , exchange] = screen.getAllByRole("columnheader");
    expect(stedenband?.textContent).toContain("duurt langer dan gevraagd");
    expect(exchange?.textContent).not.toContain("gevraagd");
  });

  it("names no pair in its heading where one of several meets most conditions", () => {
    renderPart(<ComparePage ids={["stedenband", "short-term-exchange", "jumelage"]} />, ANSWERS);
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("Werkvormen vergelijken");
    expect(heading.nextElementSibling?.textContent).toMatch(
      /^Met een stedenband krijgt u \d punten meer dan met .*: \+\d/,
    );
  });

  it("puts two forms side by side as a mirror, and what both deliver alike in one row", () => {
    const ambitions = { reciprocity: 1, "civil-society-involvement": 1, "capacity-building": 3 } as const;
    renderPart(<ComparePage ids={["jumelage", "stedenband"]} />, { ...ANSWERS, ambitions });
    const mirrored = screen.getByRole("rowheader", { name: "Een sterker bestuur" }).closest("tr");
    expect(texts(mirrored as HTMLElement)).toEqual(["0 van 3", "3 van 3+3"]);
    const same = texts(screen.getByRole("row", { name: /^Gelijk/ }));
    expect(same).toHaveLength(1);
    expect(same[0]).toContain("Verenigingen en scholen 1 van 1 · Wederzijds leren 1 van 1");
    expect(screen.queryByRole("rowheader", { name: "Wederzijds leren" })).toBeNull();
  });

  it("adds up what each of two forms has more, the largest difference first", () => {
    const ambitions = { reciprocity: 2, "civil-society-involvement": 3, "capacity-building": 3 } as const;
    renderPart(<ComparePage ids={["international-youth-work", "stedenband"]} />, { ambitions });
    const [mirror] = screen.getAllByRole("table");
    const rows = within(mirror as HTMLElement).getAllByRole("row");
    const more = rows.slice(1, -1).map((row) => texts(row).map((text) => Number(/\+(\d)$/.exec(text ?? "")?.[1] ?? 0)));
    const sizes = more.map((sides) => Math.max(...sides));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const sums = [0, 1].map((side) => more.reduce((all, sides) => all + (sides[side] ?? 0), 0));
    expect(texts(rows.at(-1) as HTMLElement)).toEqual(sums.map((sum) => (sum > 0 ? `+${sum}` : "0")));
  });

  it("puts what was not asked below what decides, and folds what is for reading except on paper", () => {
    renderPart(<ComparePage ids={["jumelage", "stedenband", "global-networks"]} />, ANSWERS);
    const rows = screen.getAllByRole("row");
    const heading = rows.findIndex((row) => row.textContent === "Niet gevraagd");
    expect(rows.findIndex((row) => row.textContent?.startsWith("Wederzijds leren"))).toBeLessThan(heading);
    expect(rows.slice(heading).some((row) => row.textContent?.includes("≠"))).toBe(false);
    const folded = screen.getByText("Niet gevraagd, Wie doet mee, Bedragen, Voorbeelden en Financiering", {
      selector: "summary",
    });
    const details = folded.closest("details");
    expect(details?.open).toBe(false);
    fireEvent(window, new Event("beforeprint"));
    expect(details?.open).toBe(true);
    fireEvent(window, new Event("afterprint"));
    expect(details?.open).toBe(false);
  });

  it("has the examples nearest first: here one of the same province", async () => {
    renderPart(<ComparePage ids={["jumelage", "stedenband"]} />, { ...ANSWERS, municipality: "11001" });
    await waitFor(() => {
      const cells = within(screen.getByRole("row", { name: /^Voorbeelden/ })).getAllByRole("cell");
      const first = cells.map((cell) => within(cell).getAllByRole("listitem")[0]?.textContent);
      expect(first[0]).toMatch(/Zoersel/);
    });
  });

  it("leaves unknown forms out and says so, and cuts at four and says so", () => {
    renderPart(
      <ComparePage
        ids={["atlantis", "jumelage", "stedenband", "global-networks", "humanitarian-aid", "short-term-exchange"]}
      />,
      ANSWERS,
    );
    expect(screen.getByText("Deze werkvorm bestaat niet: atlantis. De andere staan hieronder.")).toBeTruthy();
    expect(screen.getByText(/De eerste vier staan hieronder/)).toBeTruthy();
    const [table] = screen.getAllByRole("table");
    expect(within(table as HTMLElement).getAllByRole("columnheader")).toHaveLength(5);
  });

  it("compares with the answers that are tried out, and says so", () => {
    renderPart(<ComparePage ids={["jumelage", "stedenband"]} />, ANSWERS);
    act(() => appStore.getState().tryOut([{ path: "ambitions.capacity-building", value: 0 }]));
    const bar = screen.getByRole("complementary", { name: "Wat u uitprobeert" });
    expect(within(bar).getByText("U probeert iets uit.")).toBeTruthy();
  });
});

describe("the comparison of scenarios", () => {
  it("has an address of its own, and shows who comes first, the places and the answers that differ", async () => {
    const user = await renderApp("/compare/scenarios/original+scenario-1", ANSWERS);
    expect(screen.getByText(/Dit scenario bestaat niet \(meer\): scenario-1/)).toBeTruthy();
    act(
      () =>
        void appStore
          .getState()
          .keepScenario("Meer tijd", { ...ANSWERS, respondent: {}, term: "3-3", staff: { now: 0.2, freed: 0.3 } }),
    );
    await screen.findByRole("columnheader", { name: "Meer tijd" });
    expect(screen.queryByText(/Dit scenario bestaat niet/)).toBeNull();
    expect(screen.getAllByRole("columnheader").map((header) => header.textContent)).toEqual([
      "Kenmerk",
      "Origineel",
      "Meer tijd",
    ]);
    expect(texts(screen.getByRole("row", { name: /^Vrij te maken werktijd/ }))).toEqual(["0 VTE", "0,3 VTE"]);
    expect(texts(screen.getByRole("row", { name: /^Tegenover de eerste kolom/ }))[1]).toMatch(
      /^Nu bovenaan: .*stedenband.* Eerst: /,
    );
    await user.click(screen.getByRole("checkbox", { name: "Toon alleen de verschillen" }));
    expect(screen.queryByRole("row", { name: /^Wederkerigheid/ })).toBeNull();
    expect(screen.getByRole("row", { name: /^Vrij te maken werktijd/ })).toBeTruthy();
  });

  it("groups the outcome, the forms and the answers, and tells of people and money only where they matter", async () => {
    const own = {
      ambitions: { reciprocity: 3 },
      staff: { now: 0.2, freed: 0 },
      money: { now: 20_000, freed: 0 },
    } as const;
    await renderApp("/compare/scenarios/original+scenario-1", own);
    act(() => {
      appStore.getState().keepScenario("Meer tijd", { ...own, respondent: {}, staff: { now: 0.5, freed: 0 } });
    });
    const groups = screen.getAllByRole("rowheader").map(({ textContent }) => textContent ?? "");
    expect(groups.filter((name) => ["Alle acht werkvormen", "Wat u vroeg"].includes(name))).toEqual([
      "Alle acht werkvormen",
      "Wat u vroeg",
    ]);
    const row = (name: RegExp) => screen.getByRole("rowheader", { name }).closest("tr")?.textContent ?? "";
    expect(row(/^Stedenband/)).toContain("VTE te weinig");
    expect(row(/^Jumelage/)).not.toContain("Niemand zegt hoeveel werktijd dit vraagt");
  });

  it("says how to make a scenario when there is none", () => {
    renderPart(<CompareScenariosPage ids={["original"]} />, ANSWERS);
    expect(screen.getByText(/U hebt nog geen scenario's/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("offers what is tried now beside what was kept, four at most", async () => {
    const user = renderPart(<CompareScenariosPage ids={["original", "trial"]} />, ANSWERS);
    act(() => {
      appStore.getState().tryOut([{ path: "term", value: "3-3" }]);
      for (const name of ["A", "B", "C"]) appStore.getState().keepScenario(name, { ...ANSWERS, respondent: {} });
    });
    expect(screen.getAllByRole("columnheader")).toHaveLength(3);
    const chosen = () => screen.getAllByRole("button", { name: /^Verwijder / });
    expect(chosen()).toHaveLength(2);
    const choices = screen.getByRole("group", { name: "Welke scenario's vergelijkt u?" });
    expect(within(choices).queryByRole("list")).toBeNull();
    await user.click(within(choices).getByRole("button", { name: "Nog een scenario erbij", expanded: false }));
    expect(within(choices).getAllByRole("listitem")).toHaveLength(3);
    await user.click(within(choices).getByRole("button", { name: "A" }));
    expect(window.location.hash).toBe("#/compare/scenarios/original+trial+scenario-1");
  });
});
