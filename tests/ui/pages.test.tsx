import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { NO_ANSWERS } from "../../src/domain/answers";
import { nextDuel } from "../../src/engine/duels/duels";
import { advise } from "../../src/engine/score/advise";
import { appStore } from "../../src/store/app";
import { facts } from "../../src/store/facts";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { DUEL } from "../../tooling/tour/duel";
import { renderApp, storedAnswers } from "../support/render-app";

describe("the start page", () => {
  it("offers to begin when nothing was answered", async () => {
    await renderApp("/");
    expect(screen.getByRole("link", { name: "Begin met de vragen" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Alles wissen/ })).toBeNull();
  });

  it("says whose dossier one goes on with, and of when", async () => {
    await renderApp("/", { municipality: "36015", respondent: { name: "An" } });
    expect(await screen.findByText("Dossier van An, Roeselare, laatst gewijzigd op 23 november 2026.")).toBeTruthy();
  });

  it("says whose it is also when nobody gave a name", async () => {
    await renderApp("/", { term: "1-2" });
    expect(await screen.findByText("Dossier zonder naam, laatst gewijzigd op 23 november 2026.")).toBeTruthy();
  });

  it("still offers to undo after a reload", async () => {
    await renderApp("/");
    act(() => appStore.setState({ before: makeDossier(facts, { ...NO_ANSWERS, term: "1-2" }) }));
    expect(await screen.findByText("U wiste of verving uw antwoorden. U kunt ze nog terughalen.")).toBeTruthy();
  });

  it("shows where one was, and clears with a way back", async () => {
    const user = await renderApp("/", { term: "1-2", ambitions: { reciprocity: 3 } });
    const steps = screen.getByRole("region", { name: "Waar u staat" });
    expect(
      within(steps)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toContain("5Termijnklaar");
    await user.click(screen.getByRole("button", { name: "Alles wissen en opnieuw beginnen" }));
    const question = await screen.findByRole("dialog", { name: "Alle antwoorden wissen?" });
    await user.click(within(question).getByRole("button", { name: "Nee, ga terug" }));
    expect(storedAnswers().term).toBe("1-2");
    await user.click(screen.getByRole("button", { name: "Alles wissen en opnieuw beginnen" }));
    await user.click(await screen.findByRole("button", { name: "Ja, wis alles" }));
    expect(storedAnswers().term).toBeUndefined();
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(storedAnswers().term).toBe("1-2");
  });

  it("opens a dossier file, names each answer that it cannot use, and keeps the others", async () => {
    const user = await renderApp("/", { term: "3-3" });
    const good = JSON.parse(dossierText(appStore.getState().dossier)) as { answers: Record<string, unknown> };
    good.answers = { ambitions: { reciprocity: 2 }, staff: { now: -1 }, term: "1-1" };
    const file = new File([JSON.stringify(good)], "dossier.json", { type: "application/json" });
    await user.upload(screen.getByLabelText("Pdf of dossierbestand"), file);
    await user.click(await screen.findByRole("button", { name: "Vervang mijn dossier" }));
    await screen.findByText("Het dossier is geopend. Het vervangt uw vorige antwoorden.");
    await screen.findByText("Het antwoord op ‘Werktijd nu’ in dit bestand kan niet. Beantwoord die vraag opnieuw.");
    expect(storedAnswers()).toMatchObject({ term: "1-1", ambitions: { reciprocity: 2 } });
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(storedAnswers().term).toBe("3-3");
  });

  it("says so when the file is something else, and changes nothing", async () => {
    const user = await renderApp("/", { term: "3-3" });
    await user.upload(screen.getByLabelText("Pdf of dossierbestand"), new File(["{"], "x.json"));
    await screen.findByText(/Dit bestand is geen dossier/);
    expect(storedAnswers().term).toBe("3-3");
  });
});

describe("check your answers", () => {
  it("shows what was not answered, and an unknown municipality as unknown", async () => {
    await renderApp("/check", { municipality: "99999", staff: { now: 0.5 } });
    expect(await screen.findByText("Onbekende gemeente (99999)")).toBeTruthy();
    expect(screen.getByText("0,5 VTE")).toBeTruthy();
    expect(screen.getAllByText("Niet beantwoord").length).toBeGreaterThan(5);
    expect(screen.getByText(/U vroeg nog niets/)).toBeTruthy();
  });
});

describe("the advice", () => {
  it.each([
    ["nothing", {}],
    ["only without points", { ambitions: { reciprocity: 0 } as const }],
  ])("says what is missing when %s was answered, and shows no list that means nothing", async (_, answers) => {
    await renderApp("/result", answers);
    expect(screen.getByRole("heading", { level: 1, name: "Nog geen advies: u vroeg nog niets" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Naar de vragen" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.queryByText(/Vulde een collega/) === null).toBe("ambitions" in answers);
    expect(document.body.textContent).not.toMatch(/NaN|undefined/);
  });

  it("shows a tie as a tie", async () => {
    await renderApp("/result", { ambitions: { "civil-society-involvement": 3 } });
    expect(screen.getByRole("heading", { level: 1, name: "Kies uit 5 vormen die gelijk staan" })).toBeTruthy();
    expect(within(screen.getByRole("table")).getAllByText("=1")).toHaveLength(5);
  });

  it("puts a form that fails on people and money in the second part, with what is lacking", async () => {
    await renderApp("/result", {
      ambitions: { reciprocity: 3, "capacity-building": 3 },
      staff: { now: 0.2, freed: 0 },
      money: { now: 1000, freed: 500 },
    });
    const [possible, notNow] = within(screen.getByRole("table")).getAllByRole("rowgroup").slice(1);
    if (possible === undefined || notNow === undefined) throw new Error("no parts");
    expect(within(possible).getAllByRole("button")).toHaveLength(6);
    const row = within(notNow).getByRole("row", { name: /^– Stedenband/ });
    expect(within(row).getByText("0,3 VTE")).toBeTruthy();
    expect(within(row).getByRole("img", { name: /8\.500 euro per jaar te weinig/ })).toBeTruthy();
  });

  it("opens a row: the score down to the cell and its page, and the parts add up", async () => {
    const user = await renderApp("/result", { ambitions: { reciprocity: 3, "global-citizenship": 1 } });
    const button = screen.getByRole("button", { name: "Jumelage" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await user.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const table = screen.getByRole("table", { name: /per .*: Jumelage$/ });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => row.textContent);
    expect(rows[1]).toContain("matrix, p. 4");
    expect(rows.at(-1)).toContain("van 4");
    await user.click(button);
    expect(screen.queryByRole("table", { name: /per .*: Jumelage$/ })).toBeNull();
  });

  it("has a page for each part, in reach of the keyboard, and Back works", async () => {
    const user = await renderApp("/result", { term: "3-3", ambitions: { reciprocity: 3 } });
    const parts = screen.getByRole("navigation", { name: "Delen van het advies" });
    expect(within(parts).getByRole("link", { current: "page" }).textContent).toBe("Overzicht");
    await user.click(within(parts).getByRole("link", { name: "Zekerheid" }));
    const heading = await screen.findByRole("heading", { level: 1, name: /^Hoe zeker/ });
    expect(window.location.hash).toBe("#/result/certainty");
    expect(document.activeElement).toBe(heading);
    window.history.back();
    expect(await screen.findByRole("region", { name: "Alle acht werkvormen" })).toBeTruthy();
  });

  it("asks what weighs more, notes the answer, and takes it back", async () => {
    const user = await renderApp("/result", DUEL);
    const question = await screen.findByRole("region", { name: "Wat weegt voor u zwaarder?" });
    const [first] = within(question).getAllByRole("button");
    if (first === undefined) throw new Error("no options");
    await user.click(first);
    expect(appStore.getState().dossier.answers.duels).toHaveLength(1);
    expect(document.activeElement?.id).toBe("duel");
    await user.click(await screen.findByRole("button", { name: "Wijzig" }));
    expect(appStore.getState().dossier.answers.duels).toBeUndefined();
    expect(document.activeElement?.id).toBe("main");
  });

  it("tells on the page about certainty what either answer would decide, and not on the overview", async () => {
    await renderApp("/result/certainty", DUEL);
    const question = await screen.findByRole("region", { name: "Wat weegt voor u zwaarder?" });
    const described = within(question)
      .getAllByRole("button")
      .map((button) => document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent ?? null);
    const answers = { ...NO_ANSWERS, ...DUEL };
    const duel = nextDuel(advise(facts, answers));
    const [one, other] = (duel?.answers ?? []).map(({ share }) => `in ${Math.round(share * 100)}% van de wegingen.`);
    expect(described).toEqual([expect.stringContaining(one ?? "?"), expect.stringContaining(other ?? "?"), null, null]);
    act(() => void (window.location.hash = "#/result"));
    await screen.findByRole("region", { name: "Alle acht werkvormen" });
    const strip = await screen.findByRole("region", { name: "Wat weegt voor u zwaarder?" });
    expect(strip.textContent).not.toContain("%");
  });

  it("leaves the question what weighs more out once it was skipped", async () => {
    const user = await renderApp("/result", DUEL);
    const question = await screen.findByRole("region", { name: "Wat weegt voor u zwaarder?" });
    await user.click(within(question).getByRole("button", { name: "Sla over" }));
    expect(screen.queryByRole("region", { name: "Wat weegt voor u zwaarder?" })).toBeNull();
    expect(document.activeElement?.id).toBe("main");
    expect(appStore.getState().dossier.answers.duels).toBeUndefined();
  });
});

describe("the comparison", () => {
  it("keeps the focus on what was added, and where more can be added after one is removed", async () => {
    const user = await renderApp("/compare/stedenband+jumelage");
    const more = { name: "Nog een vorm erbij" };
    await user.click(screen.getByRole("button", more));
    await user.click(screen.getByRole("button", { name: "Mondiale netwerken" }));
    expect(window.location.hash).toBe("#/compare/stedenband+jumelage+global-networks");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Verwijder Mondiale netwerken" }));
    expect(screen.getByRole("button", { ...more, expanded: false })).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(window.location.hash).toBe("#/compare/stedenband+jumelage");
    expect(document.activeElement).toBe(screen.getByRole("button", more));
  });

  it("takes no fifth form, and says so", async () => {
    const user = await renderApp("/compare/stedenband+jumelage+global-networks+humanitarian-aid");
    expect(screen.getByText("Meer dan vier naast elkaar past niet.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Nog een vorm erbij" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Verwijder Jumelage" }));
    expect(window.location.hash).toBe("#/compare/stedenband+global-networks+humanitarian-aid");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Nog een vorm erbij" }));
  });

  it("has a column a form and marks what differs in words too", async () => {
    const ids = "/compare/stedenband+jumelage+global-networks";
    const user = await renderApp(ids, { ambitions: { reciprocity: 3, "civil-society-involvement": 1 } });
    const [table] = screen.getAllByRole("table") as [HTMLElement, ...HTMLElement[]];
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((h) => h.textContent),
    ).toEqual(["Kenmerk", "Stedenband", "Jumelage", "Mondiale netwerken"]);
    const name = /^Verenigingen en scholen/;
    expect(within(table).getByRole("row", { name }).textContent).not.toContain("verschilt");
    expect(within(table).getByRole("row", { name: /^Wederzijds leren/ }).textContent).toContain("verschilt");
    await user.click(screen.getByRole("checkbox", { name: "Toon alleen de verschillen" }));
    expect(within(table).queryByRole("row", { name })).toBeNull();
  });

  it("asks for two forms when it has fewer, and leaves unknown ones out", async () => {
    await renderApp("/compare/stedenband+atlantis");
    expect(screen.getByText("Kies minstens twee werkvormen.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Jumelage" })).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});

describe("other addresses", () => {
  it.each(["/nowhere", "/forms/atlantis", "/questions/atlantis"])(
    "%s says that the page does not exist",
    async (path) => {
      await renderApp(path);
      expect(screen.getByRole("heading", { level: 1, name: "Deze pagina bestaat niet" })).toBeTruthy();
    },
  );

  it("shows a form with its row of the matrix and the notes of disputed cells", async () => {
    await renderApp("/forms/humanitarian-aid");
    const row = screen.getByRole("row", { name: /^Betrokkenheid van het middenveld/ });
    expect(row.textContent).toContain("+++");
    expect(row.textContent).toContain("In de tekst van de gids lezen wij eerder +.");
  });
});
