import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { appStore } from "../../src/store/app";
import { readCase } from "../support/read-cases";
import { renderApp } from "../support/render-app";

/** Roeselare: a stedenband fits, and it has one. */
const ROESELARE: Partial<Answers> = {
  municipality: "36015",
  partnerRegion: "global-south",
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  staff: { now: 1, freed: 0 },
  money: { now: 20_000, freed: 0 },
};

function section(name: string): Promise<HTMLElement> {
  return screen.findByRole("region", { name });
}

it("says where each network of the chosen themes stands in the guide", async () => {
  await renderApp("/result/support", { ...ROESELARE, themes: ["food-agriculture"] });
  const networks = within(await section("Netwerken bij deze thema's")).getAllByRole("listitem");
  expect(networks.length).toBeGreaterThan(0);
  for (const network of networks) expect(network.textContent).toMatch(/gids vanaf p\. \d/);
});

describe("money and help", () => {
  const NAME = "Geld en hulp: wat past bij uw gemeente";

  it("says of each channel whether it fits, and why not, with where that stands", async () => {
    await renderApp("/result/support", ROESELARE);
    const funding = await section(NAME);
    expect(within(funding).getByText("Kijk dit eerst na")).toBeTruthy();
    const federal = within(funding).getByText("Federale steun voor stedenbanden", { selector: "a" }).closest("li");
    expect(federal?.textContent).toContain("Na te vragen hoe het staat: loopt af.");
    expect(federal?.textContent).toContain("Volgend moment: 31 december 2026. Het federale programma GLoBe");
    expect(federal?.textContent).not.toContain("nagekeken op");
    const once = "Nagekeken op 26 november 2026. Opnieuw na te kijken voor een aanvraag.";
    expect(within(funding).getAllByText(once).length).toBe(1);
    // What does not fit is folded away, and its reason with it.
    const not = within(funding)
      .getByText(/^Past niet \(\d+\)/)
      .closest("details");
    expect(not?.open).toBe(false);
    expect(not?.textContent).toContain("Partnerships for Sustainable Cities");
    expect(not?.textContent).toContain("Nu niet bruikbaar: gestopt.");
  });

  it("says so when nothing fits", async () => {
    await renderApp("/result/support", { ...ROESELARE, money: { ...ROESELARE.money, grants: "no" } });
    expect(within(await section(NAME)).getByText(/^Geen enkel kanaal past nu/)).toBeTruthy();
    expect(within(await section(NAME)).getAllByText("Subsidies aanvragen is niet gewenst.").length).toBe(9);
  });

  it("says what cannot be checked without a municipality", async () => {
    await renderApp("/forms/private-sector-cooperation", {});
    expect(screen.getByText("Gemeente niet ingevuld: het aantal inwoners is niet na te gaan.")).toBeTruthy();
    expect(
      screen.getByText("Gemeente niet ingevuld: de provincie is niet na te gaan. (zo lezen de makers het)"),
    ).toBeTruthy();
  });
});

describe("examples", () => {
  it("has the own municipality first, says why, and opens three at most", async () => {
    await renderApp("/result/support", { municipality: "36015", ambitions: { "civil-society-involvement": 3 } });
    const examples = await section("Voorbeelden dicht bij uw situatie");
    await within(examples).findByText(/de eigen gemeente/);
    const [open, folded] = within(examples).getAllByRole("list", { hidden: true });
    expect(open?.children).toHaveLength(3);
    expect(open?.children[0]?.textContent).toContain("Waarom dit voorbeeld: de eigen gemeente");
    expect(folded?.closest("details")?.open).toBe(false);
  });

  it("are not compared with answers that nobody gave", async () => {
    await renderApp("/forms/stedenband", {});
    await screen.findByRole("link", { name: "Roeselare en Dogbo registreren elke geboorte" });
    expect(screen.queryByText(/Geen punt gemeen met uw antwoorden/)).toBeNull();
  });

  it("say that nothing is shared where another example does share something", async () => {
    await renderApp("/forms/stedenband", { municipality: "36015" });
    expect((await screen.findAllByText(/Geen punt gemeen met uw antwoorden/)).length).toBeGreaterThan(0);
    expect(screen.getByText(/de eigen gemeente/)).toBeTruthy();
  });
});

describe("combinations", () => {
  const NAME = "Werkvormen combineren";

  it("says what each form brings, on what, and what it costs", async () => {
    await renderApp("/result/certainty", {
      ...ROESELARE,
      ambitions: { ...ROESELARE.ambitions, "private-sector-involvement": 3, "global-citizenship": 3 },
    });
    const [set] = await within(await section(NAME)).findAllByRole("article");
    if (set === undefined) throw new Error("no set");
    const rows = within(set).getAllByRole("row");
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(rows[1]?.textContent).toMatch(/\+\d.*\(\+\d\)/);
    expect(rows[1]?.textContent).toContain("zo lezen de makers de matrix");
    expect(rows.at(-1)?.textContent).toMatch(/^Samen\d+ van \d+/);
    expect(rows.at(-1)?.textContent).toContain("minstens 0,5 VTE");
    expect(set.textContent).toContain("niet bekend hoeveel mensen ze vragen");
  });

  it("says which forms are in every best set and in none, where there are several sets", async () => {
    await renderApp("/result/certainty", readCase("tiny").answers);
    expect(await within(await section(NAME)).findAllByRole("article")).toHaveLength(2);
    expect(within(await section(NAME)).getByText(/^In elke beste combinatie: /)).toBeTruthy();
    expect(within(await section(NAME)).getByText(/^In geen enkele beste combinatie: /)).toBeTruthy();
  });

  it("does not count sets where there is one", async () => {
    await renderApp("/result/certainty", readCase("running").answers);
    expect(await within(await section(NAME)).findAllByRole("article")).toHaveLength(1);
    expect(within(await section(NAME)).queryByText(/beste combinatie: /)).toBeNull();
  });

  it.each<[string, Partial<Answers>, RegExp]>([
    ["nothing was asked", {}, /^Er is nog niets gevraagd\./],
    ["one form is enough", ROESELARE, /^Het best is één vorm: /],
    ["what runs is enough", { ...ROESELARE, runningForms: ["stedenband"] }, /^Het best komt er niets bij wat loopt\./],
    [
      "nothing is attainable",
      { ...ROESELARE, runningForms: ["stedenband"], staff: { now: 0, freed: 0 } },
      /^Geen enkele combinatie kan nu/,
    ],
  ])("when %s, it says so", async (_, answers, text) => {
    await renderApp("/result/certainty", answers);
    expect(await within(await section(NAME)).findByText(text)).toBeTruthy();
    expect((await section(NAME)).textContent).not.toMatch(/NaN|undefined|null/);
  });
});

describe("first steps", () => {
  it("are ticked, counted, kept in the dossier, and unticked again", async () => {
    const user = await renderApp("/result/take-along", ROESELARE);
    const steps = await section("Eerste stappen");
    const list = within(steps).getByRole("group", { name: "Eerste stappen: Stedenband" });
    const [first, second] = within(list).getAllByRole("checkbox");
    if (first === undefined || second === undefined) throw new Error("no steps");
    expect(within(list).getByRole("status").textContent).toBe("0 van 4 gedaan");
    await user.click(first);
    await user.click(second);
    expect(within(list).getByRole("status").textContent).toBe("2 van 4 gedaan");
    expect(appStore.getState().dossier.doneSteps).toEqual({ stedenband: ["choose-theme", "write-offer"] });
    await user.click(first);
    expect(within(list).getByRole("status").textContent).toBe("1 van 4 gedaan");
    expect(document.activeElement).toBe(first);
    expect(appStore.getState().dossier.doneSteps).toEqual({ stedenband: ["write-offer"] });
  });

  it("are there for the other forms too, folded away", async () => {
    await renderApp("/result/take-along", ROESELARE);
    const others = within(await section("Eerste stappen"))
      .getByText("Stappen van de andere werkvormen")
      .closest("details");
    expect(others?.open).toBe(false);
    expect(others?.querySelectorAll("details")).toHaveLength(7);
  });

  it("are on the page of a form too", async () => {
    const user = await renderApp("/forms/jumelage");
    const last = screen.getAllByRole("checkbox").at(-1);
    if (last === undefined) throw new Error("no steps");
    await user.click(last);
    expect(appStore.getState().dossier.doneSteps).toEqual({ jumelage: ["note-call"] });
    expect(screen.getByText("1 van 5 gedaan")).toBeTruthy();
  });
});

describe("why", () => {
  it("says wish by wish what each form delivers, what the others would add, and folds the details", async () => {
    await renderApp("/result/why", { ...ROESELARE, runningForms: ["jumelage"] });
    expect(await screen.findByRole("heading", { level: 1, name: "Waarom een stedenband?" })).toBeTruthy();
    const table = screen.getByRole("table", { name: "Wens per wens, wat elke vorm levert." });
    const heads = within(table).getAllByRole("columnheader");
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      "Wat u vroeg",
      "Jumelage loopt al",
      "Stedenband toevoegen",
      "Samen straks",
    ]);
    const row = within(table).getByRole("row", { name: /^Een sterker bestuur/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual([" 0/3 van 3", " 3/3 van 3", " 3/3 van 3"]);
    const others = within(await section("Waarom geen andere vorm?")).getAllByRole("listitem");
    expect(others.map(({ textContent }) => textContent)).toContain(
      "+3 puntenKorte termijn expertise-uitwisselingVoor een sterker bestuur en uw partnerregio",
    );
    expect(screen.getByText("Wat het vraagt, en de bron van elk punt").closest("details")?.open).toBe(false);
  });
});
