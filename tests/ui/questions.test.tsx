import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { appStore } from "../../src/store/app";
import { siteOf } from "../../src/ui/kit/site/site";
import { Root } from "../../src/ui/shell/Root";
import { i18n, renderApp, startWith, storedAnswers } from "../support/render-app";

const next = () => screen.getByRole("button", { name: "Volgende stap" });
const summary = () => screen.getByRole("alert", { name: "Er klopt iets niet op deze pagina" });

describe("a question with anchored options", () => {
  it("asks in a group named by its heading, with nothing chosen before", async () => {
    await renderApp("/questions/reciprocity");
    const group = screen.getByRole("group", { name: /van elkaar leren/ });
    const options = within(group).getAllByRole("radio");
    expect(options).toHaveLength(5);
    for (const option of options) expect(option).toHaveProperty("checked", false);
    expect(within(group).getByRole("radio", { name: "De kern" })).toBeTruthy();
  });

  it("says what is missing above the heading and at the field, in the same words, and takes the focus", async () => {
    const user = await renderApp("/questions/reciprocity");
    await user.click(next());
    const message = "Kies een antwoord, of kies ‘Geen mening’.";
    expect(document.activeElement).toBe(summary());
    expect(within(summary()).getByRole("link", { name: message })).toBeTruthy();
    expect(screen.getAllByText(message)).toHaveLength(2);
    expect(document.title).toMatch(/^Fout: /);
    await user.click(within(summary()).getByRole("link", { name: message }));
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Niet nodig" }));
    expect(window.location.hash).toBe("#/questions/reciprocity");
  });

  it("says what is wrong in the language that is chosen afterwards, and keeps what was typed", async () => {
    startWith({});
    window.location.hash = "/questions/staff-now";
    const user = userEvent.setup();
    render(<Root first={i18n} site={siteOf(document, new Set())} />);
    await user.type(await screen.findByRole("textbox"), "veel");
    await user.click(next());
    expect(within(summary()).getByRole("link", { name: /‘veel’ is geen getal/ })).toBeTruthy();
    await user.click(screen.getByRole("link", { name: /English/ }));
    expect(await screen.findByRole("link", { name: /veel.* is not a number.*0\.5/ })).toBeTruthy();
    expect(screen.getAllByText(/is not a number/)).toHaveLength(2);
    expect(screen.queryByText(/is geen getal/)).toBeNull();
    expect(screen.getByRole("textbox")).toHaveProperty("value", "veel");
    act(() => appStore.getState().setLanguage("nl"));
  });

  it("keeps a choice at once, before going on", async () => {
    const user = await renderApp("/questions/reciprocity");
    await user.click(screen.getByRole("radio", { name: "Duidelijk aanwezig" }));
    expect(storedAnswers().ambitions["reciprocity"]).toBe(2);
  });

  it("moves the focus to the new heading and changes the title on the next page", async () => {
    const user = await renderApp("/questions/reciprocity");
    await user.click(screen.getByRole("radio", { name: "Geen mening" }));
    await user.click(next());
    const heading = await screen.findByRole("heading", { level: 1, name: /wereldburger/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toMatch(/wereldburger.*Stap 3 van 6/);
  });

  it("can be skipped, which is not the same as no opinion", async () => {
    const user = await renderApp("/questions/reciprocity");
    await user.click(screen.getByRole("button", { name: "Sla deze vraag over" }));
    await screen.findByRole("heading", { level: 1, name: /wereldburger/ });
    expect(storedAnswers().ambitions).toEqual({});
  });

  it("takes an answer out again", async () => {
    const user = await renderApp("/questions/reciprocity", { ambitions: { reciprocity: 3 } });
    await user.click(screen.getByRole("button", { name: "Wis dit antwoord" }));
    expect(storedAnswers().ambitions).toEqual({});
    expect(screen.getByRole("radio", { name: "De kern" })).toHaveProperty("checked", false);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(screen.getByRole("button", { name: "Haal ze terug" }));
    expect(storedAnswers().ambitions).toEqual({ reciprocity: 3 });
    expect(screen.getByRole("radio", { name: "De kern" })).toHaveProperty("checked", true);
  });
});

describe("a page that is not asked", () => {
  it("leads on to the next one that is", async () => {
    await renderApp("/questions/double", { ambitions: { reciprocity: 0 } });
    await screen.findByRole("heading", { level: 1, name: "Hoelang wilt u zich verbinden?" });
    expect(window.location.hash).toBe("#/questions/term");
  });
});

describe("a changed answer that opens another question", () => {
  it("asks that question before going back to the overview", async () => {
    const user = await renderApp("/questions/staff-now/change", { staff: { now: "unknown", volunteers: "no" } });
    await user.type(screen.getByRole("textbox"), "0,2");
    await user.click(next());
    await screen.findByRole("heading", { level: 1, name: /er nog voor vrijmaken/ });
    await user.type(screen.getByRole("textbox"), "0");
    await user.click(next());
    await screen.findByRole("heading", { level: 1, name: "Kijk uw antwoorden na" });
    expect(storedAnswers().staff).toEqual({ now: 0.2, volunteers: "no", freed: 0 });
  });
});

describe("the total of a step", () => {
  it("is told only while it is certain", async () => {
    await renderApp("/questions/capacity-building");
    expect(screen.getByText("Stap 3 van 6, vraag 1")).toBeTruthy();
  });
  it("is told once an ambition is asked", async () => {
    await renderApp("/questions/reciprocity", { ambitions: { "capacity-building": 2 } });
    expect(screen.getByText("Stap 3 van 6, vraag 5 van 7")).toBeTruthy();
  });
});

describe("choices", () => {
  it("lets none of these and the others exclude each other", async () => {
    const user = await renderApp("/questions/running-forms");
    await user.click(screen.getByRole("checkbox", { name: "Stedenband" }));
    await user.click(screen.getByRole("checkbox", { name: "Er loopt nog niets" }));
    expect(screen.getByRole("checkbox", { name: "Stedenband" })).toHaveProperty("checked", false);
    expect(storedAnswers().runningForms).toBe("none");
    await user.click(screen.getByRole("checkbox", { name: "Jumelage" }));
    expect(storedAnswers().runningForms).toEqual(["jumelage"]);
  });

  it("offers only what was asked to count double, and at most two", async () => {
    const user = await renderApp("/questions/double", {
      ambitions: { reciprocity: 1, "capacity-building": 2, "global-citizenship": 3, "civil-society-involvement": 0 },
    });
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
    for (const name of ["Wederkerigheid", "Bestuurskracht versterken", "Kansen voor mondiaal burgerschap"])
      await user.click(screen.getByRole("checkbox", { name }));
    await user.click(next());
    expect(within(summary()).getByText("Kies hoogstens 2 mogelijkheden.")).toBeTruthy();
  });
});

describe("a number", () => {
  const cases: [string, string, string][] = [
    ["", "staff-now", "Vul een getal in, of kies ‘Dat weet ik niet’."],
    ["veel", "staff-now", "‘veel’ is geen getal. Schrijf het met cijfers, bijvoorbeeld 0,5."],
    ["-1", "staff-now", "Het getal kan niet lager zijn dan 0."],
    ["1000000", "staff-now", "1000000 is meer dan 100. Kijk het getal na."],
    ["0,123", "staff-now", "Schrijf hoogstens twee cijfers na de komma."],
    ["10,5", "money-now", "Schrijf een bedrag in hele euro's."],
    ["1e9", "money-now", "‘1e9’ is geen getal. Schrijf het met cijfers, bijvoorbeeld 5.000."],
  ];
  it.each(cases)("%j on %s: %s", async (typed, page, message) => {
    const user = await renderApp(`/questions/${page}`);
    const box = screen.getByRole("textbox");
    if (typed !== "") await user.type(box, typed);
    await user.click(next());
    expect(within(summary()).getByRole("link", { name: message })).toBeTruthy();
    expect(box).toHaveProperty("value", typed);
    expect(box.getAttribute("aria-invalid")).toBe("true");
  });

  it("understands 10.000 and is not asked for more when it is unknown", async () => {
    const user = await renderApp("/questions/money-now");
    await user.type(screen.getByRole("textbox"), " 10.000 ");
    await user.tab();
    expect(storedAnswers().money.now).toBe(10000);
    await user.click(screen.getByRole("checkbox", { name: "Dat weet ik niet" }));
    expect(storedAnswers().money.now).toBe("unknown");
    await user.click(screen.getByRole("radio", { name: "Nee" }));
    await user.click(next());
    await screen.findByRole("heading", { level: 1, name: "Kijk uw antwoorden na" });
    expect(screen.queryByText("Eigen geld dat erbij kan")).toBeNull();
  });
});

describe("a number that is not finished, or wrong", () => {
  it.each(["20%", "1/2", "0,555", "1 dag per week", "-"])("%j is never kept by its beginning", async (typed) => {
    const user = await renderApp("/questions/staff-now", { staff: { now: 0.5 } });
    const box = screen.getByRole("textbox");
    await user.clear(box);
    await user.type(box, typed);
    expect(storedAnswers().staff.now).toBe(0.5);
    await user.tab();
    expect(storedAnswers().staff.now).toBeUndefined();
    expect(box).toHaveProperty("value", typed);
  });
});

describe("the municipality", () => {
  const box = () => screen.findByRole("combobox", { name: /Gemeente/ });
  it("is found whatever the accents and hyphens, by keyboard", async () => {
    const user = await renderApp("/questions/who");
    await user.type(await box(), "sint nik");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(await box()).toHaveProperty("value", "Sint-Niklaas");
    expect(storedAnswers().municipality).toBe("46021");
  });

  it("stays the one that was typed in full", async () => {
    const user = await renderApp("/questions/who");
    await user.type(await box(), "brugge");
    await user.keyboard("{ArrowDown}{Enter}");
    expect(storedAnswers().municipality).toBe("31005");
  });

  it("is not another one whose name is the beginning of what was typed", async () => {
    const user = await renderApp("/questions/who");
    await user.type(await box(), "Halle-Vilvoorde");
    await user.tab();
    expect(storedAnswers().municipality).toBeUndefined();
  });

  it("closes on Escape and clears on a second Escape", async () => {
    const user = await renderApp("/questions/who");
    await user.type(await box(), "gen");
    expect(screen.getAllByRole("option").length).toBeGreaterThan(0);
    await user.keyboard("{Escape}");
    expect(screen.queryAllByRole("option")).toHaveLength(0);
    await user.keyboard("{Escape}");
    expect(await box()).toHaveProperty("value", "");
  });

  it("says that an unknown name is not in the list, and keeps what was typed and the other answers", async () => {
    const user = await renderApp("/questions/who");
    await user.type(await box(), "Atlantis");
    expect(screen.getByText("Geen gemeente gevonden")).toBeTruthy();
    await user.type(screen.getByLabelText(/Uw naam/), "An");
    await user.click(next());
    expect(within(summary()).getByText(/We vinden ‘Atlantis’ niet in de lijst van 285 gemeenten/)).toBeTruthy();
    expect(await box()).toHaveProperty("value", "Atlantis");
    expect(storedAnswers().respondent.name).toBe("An");
  });

  it("can be chosen from a plain list", async () => {
    const user = await renderApp("/questions/who");
    await user.click(await screen.findByRole("button", { name: "Kies uit een gewone lijst" }));
    await user.selectOptions(await box(), "Duffel");
    expect(storedAnswers().municipality).toBe("12009");
  });
});
