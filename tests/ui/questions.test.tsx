import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { appStore } from "../../src/store/app";
import { siteOf } from "../../src/ui/kit/site/site";
import { Root } from "../../src/ui/shell/Root";
import { i18n, painted, renderApp, startWith, storedAnswers } from "../support/render-app";

/** Presses Next, and waits as the page does until that is painted. */
async function goOn(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Volgende stap" }));
  await painted();
}

const summary = () => screen.getByRole("alert", { name: "Er klopt iets niet op deze pagina" });

describe("a question with options", () => {
  it("asks in a group named by its heading, with nothing chosen before", async () => {
    await renderApp("/questions/term");
    const group = screen.getByRole("group", { name: "Hoelang wilt u zich verbinden?" });
    const options = within(group).getAllByRole("radio");
    expect(options).toHaveLength(6);
    for (const option of options) expect(option).toHaveProperty("checked", false);
  });

  it("says what is missing above the heading and at the field, in the same words, and takes the focus", async () => {
    const user = await renderApp("/questions/term");
    await goOn(user);
    const message = "Kies een antwoord, of kies ‘Geen voorkeur’.";
    expect(document.activeElement).toBe(summary());
    expect(within(summary()).getByRole("link", { name: message })).toBeTruthy();
    expect(screen.getAllByText(message)).toHaveLength(2);
    expect(document.title).toMatch(/^Fout: /);
    await user.click(within(summary()).getByRole("link", { name: message }));
    expect(document.activeElement).toBe(screen.getByRole("radio", { name: "Kort" }));
    expect(window.location.hash).toBe("#/questions/term");
  });

  it("drops an error as soon as its answer is right, and the summary with the last", async () => {
    const user = await renderApp("/questions/staff");
    await goOn(user);
    const links = () => within(summary()).getAllByRole("link").length;
    expect(links()).toBe(3);
    const box = screen.getByRole("textbox", { name: "Werktijd nu" });
    await user.type(box, "x");
    expect(links()).toBe(3);
    await user.clear(box);
    await user.type(box, "0");
    expect(links()).toBe(2);
    expect(box.getAttribute("aria-invalid")).toBeNull();
    await user.click(within(screen.getByRole("group", { name: /vrijwilligers/ })).getByRole("radio", { name: "Nee" }));
    expect(links()).toBe(1);
    await user.click(screen.getAllByRole("checkbox", { name: "Dat weet ik niet" })[1] as HTMLElement);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(document.title).not.toMatch(/^Fout: /);
  });

  it("says what is wrong in the language that is chosen afterwards, and keeps what was typed", async () => {
    startWith({});
    window.location.hash = "/questions/staff";
    const user = userEvent.setup();
    render(<Root first={i18n} site={siteOf(document, new Set())} />);
    await user.type(await screen.findByRole("textbox", { name: "Werktijd nu" }), "veel");
    await goOn(user);
    expect(within(summary()).getByRole("link", { name: /‘veel’ is geen getal/ })).toBeTruthy();
    await user.click(screen.getByRole("link", { name: /English/ }));
    expect(await screen.findByRole("link", { name: /veel.* is not a number.*0\.5/ })).toBeTruthy();
    expect(screen.getAllByText(/is not a number/)).toHaveLength(2);
    expect(screen.queryByText(/is geen getal/)).toBeNull();
    expect(screen.getByRole("textbox", { name: "Staff time now" })).toHaveProperty("value", "veel");
    act(() => appStore.getState().setLanguage("nl"));
  });

  it("keeps a choice at once, before going on", async () => {
    const user = await renderApp("/questions/term");
    await user.click(screen.getByRole("radio", { name: "Lang" }));
    expect(storedAnswers().term).toBe("3-3");
  });

  it("moves the focus to the new heading and changes the title on the next page", async () => {
    const user = await renderApp("/questions/partner-region");
    await user.click(screen.getByRole("radio", { name: "Geen voorkeur" }));
    await goOn(user);
    const heading = await screen.findByRole("heading", { level: 1, name: "Verdeel negen punten" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toMatch(/Verdeel negen punten.*Stap 4 van 7/);
  });

  it("can be skipped", async () => {
    const user = await renderApp("/questions/term");
    await user.click(screen.getByRole("button", { name: "Sla deze vraag over" }));
    await screen.findByRole("heading", { level: 1, name: "Wie kan eraan werken?" });
    expect(storedAnswers().term).toBeUndefined();
  });

  it("takes an answer out again", async () => {
    const user = await renderApp("/questions/term", { term: "3-3" });
    await user.click(screen.getByRole("button", { name: "Wis dit antwoord" }));
    expect(storedAnswers().term).toBeUndefined();
    expect(screen.getByRole("radio", { name: "Lang" })).toHaveProperty("checked", false);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(screen.getByRole("button", { name: "Haal ze terug" }));
    expect(storedAnswers().term).toBe("3-3");
    expect(screen.getByRole("radio", { name: "Lang" })).toHaveProperty("checked", true);
  });
});

describe("a page that is not there", () => {
  it("says so, and remembers nothing", async () => {
    await renderApp("/questions/double");
    expect(screen.queryByRole("button", { name: "Volgende stap" })).toBeNull();
    expect(appStore.getState().lastPage).toBeNull();
  });
});

describe("an answer that is changed from the overview", () => {
  it("is saved, and leads back", async () => {
    const user = await renderApp("/questions/staff/change", { staff: { now: 0.5, freed: 0, volunteers: "no" } });
    expect(screen.queryByRole("button", { name: "Volgende stap" })).toBeNull();
    const box = screen.getByRole("textbox", { name: "Werktijd nu" });
    await user.clear(box);
    await user.type(box, "0,2");
    await user.click(screen.getByRole("button", { name: "Bewaar" }));
    await screen.findByRole("heading", { level: 1, name: "Kijk uw antwoorden na" });
    expect(storedAnswers().staff).toEqual({ now: 0.2, freed: 0, volunteers: "no" });
  });
});

describe("the purse", () => {
  const wish = (name: RegExp) => within(screen.getByRole("group", { name }));
  const status = () => within(screen.getByRole("main")).getByRole("status").textContent;
  const OVER = {
    ambitions: {
      "capacity-building": 3,
      "civil-society-involvement": 3,
      reciprocity: 3,
      "global-citizenship": 2,
    },
  } as const;

  it("asks six wishes on one page, four levels each with its sentence, with nothing chosen before", async () => {
    await renderApp("/questions/ambitions");
    expect(screen.getAllByRole("group")).toHaveLength(6);
    const radios = screen.getAllByRole("radio");
    expect(radios).toHaveLength(24);
    for (const radio of radios) expect(radio).toHaveProperty("checked", false);
    const name = "De kern: We maken samen plannen, als gelijken.";
    expect(wish(/Wederzijds leren/).getByRole("radio", { name })).toBeTruthy();
    expect(status()).toBe("Nog 9 punten te geven");
  });

  it("counts what is left, and keeps each choice at once", async () => {
    const user = await renderApp("/questions/ambitions");
    await user.click(wish(/Wederzijds leren/).getByRole("radio", { name: /De kern/ }));
    expect(status()).toBe("Nog 6 punten te geven");
    expect(storedAnswers().ambitions).toEqual({ reciprocity: 3 });
    await user.click(wish(/Een sterker bestuur/).getByRole("radio", { name: /De kern/ }));
    await user.click(wish(/Bedrijven/).getByRole("radio", { name: /Duidelijk/ }));
    expect(status()).toBe("Nog één punt te geven");
    await user.click(wish(/Inwoners/).getByRole("radio", { name: /Mooi/ }));
    expect(status()).toBe("Alle 9 punten gegeven");
  });

  it("lets one give too many while points move, but not go on; the error leads to the wish with most", async () => {
    const user = await renderApp("/questions/ambitions", OVER);
    const message = "U gaf 11 punten. Haal er 2 weg.";
    expect(status()).toBe(message);
    expect(screen.queryByRole("alert")).toBeNull();
    await goOn(user);
    expect(document.activeElement).toBe(summary());
    expect(document.title).toMatch(/^Fout: /);
    await user.click(within(summary()).getByRole("link", { name: message }));
    const first = wish(/Een sterker bestuur/);
    expect(document.activeElement).toBe(first.getByRole("radio", { name: /De kern/ }));
    await user.click(first.getByRole("radio", { name: /Mooi/ }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(status()).toBe("Alle 9 punten gegeven");
    await goOn(user);
    await screen.findByRole("heading", { level: 1, name: "Hoelang wilt u zich verbinden?" });
  });

  it("is one point over in other words", async () => {
    await renderApp("/questions/ambitions", { ambitions: { ...OVER.ambitions, "global-citizenship": 1 } });
    expect(status()).toBe("U gaf 10 punten. Haal er één weg.");
  });

  it("may be left with points to give, or with all of them", async () => {
    const user = await renderApp("/questions/ambitions");
    await goOn(user);
    await screen.findByRole("heading", { level: 1, name: "Hoelang wilt u zich verbinden?" });
    expect(storedAnswers().ambitions).toEqual({});
  });
});

describe("the step", () => {
  it("is told with the total", async () => {
    await renderApp("/questions/ambitions");
    expect(screen.getByText("Stap 4 van 7")).toBeTruthy();
  });
});

describe("choices", () => {
  it("has no error beside a box that was checked after it", async () => {
    const user = await renderApp("/questions/who");
    await goOn(user);
    const message = "Kies minstens één mogelijkheid, of kies ‘Er loopt nog niets’.";
    expect(screen.getAllByText(message)).toHaveLength(2);
    await user.click(screen.getByRole("checkbox", { name: "Stedenband" }));
    expect(screen.queryByText(message)).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("lets none of these and the others exclude each other", async () => {
    const user = await renderApp("/questions/who");
    await user.click(screen.getByRole("checkbox", { name: "Stedenband" }));
    await user.click(screen.getByRole("checkbox", { name: "Er loopt nog niets" }));
    expect(screen.getByRole("checkbox", { name: "Stedenband" })).toHaveProperty("checked", false);
    expect(storedAnswers().runningForms).toBe("none");
    await user.click(screen.getByRole("checkbox", { name: "Jumelage" }));
    expect(storedAnswers().runningForms).toEqual(["jumelage"]);
  });
});

describe("a number", () => {
  const BOX = { staff: "Werktijd nu", money: "Eigen geld nu" } as const;
  const cases: [string, keyof typeof BOX, string][] = [
    ["veel", "staff", "‘veel’ is geen getal. Schrijf het met cijfers, bijvoorbeeld 0,5."],
    ["-1", "staff", "Het getal kan niet lager zijn dan 0."],
    ["1000000", "staff", "1000000 is meer dan 100. Kijk het getal na."],
    ["0,123", "staff", "Schrijf hoogstens twee cijfers na de komma."],
    ["10,5", "money", "Schrijf een bedrag in hele euro's."],
    ["1e9", "money", "‘1e9’ is geen getal. Schrijf het met cijfers, bijvoorbeeld 5.000."],
  ];
  it.each(cases)("%j on %s: %s", async (typed, page, message) => {
    const user = await renderApp(`/questions/${page}`);
    const box = screen.getByRole("textbox", { name: BOX[page] });
    await user.type(box, typed);
    await goOn(user);
    const said = `${BOX[page]}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
    expect(within(summary()).getByRole("link", { name: said })).toBeTruthy();
    expect(within(box.closest("form") as HTMLElement).getByText(message)).toBeTruthy();
    expect(box).toHaveProperty("value", typed);
    expect(box.getAttribute("aria-invalid")).toBe("true");
  });

  it("is asked for at each box that is empty, with the name of the box in the summary", async () => {
    const user = await renderApp("/questions/staff");
    await goOn(user);
    const links = within(summary()).getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual([
      "Werktijd nu: vul een getal in, of kies ‘Dat weet ik niet’.",
      "Vrij te maken werktijd: vul een getal in, of kies ‘Dat weet ik niet’.",
      "Kies een antwoord, of kies ‘Dat weet ik niet’.",
    ]);
    expect(screen.getAllByText("Vul een getal in, of kies ‘Dat weet ik niet’.")).toHaveLength(2);
  });

  it.each([
    ["fr", "Temps de travail actuel\u00a0: indiquez un nombre"],
    ["en", "Staff time now: enter a number"],
    ["de", "Arbeitszeit jetzt: Tragen Sie eine Zahl"],
  ] as const)("is named in the summary as %s writes after a colon", async (language, said) => {
    startWith({});
    window.location.hash = "/questions/staff";
    const user = userEvent.setup();
    render(<Root first={i18n} site={siteOf(document, new Set())} />);
    await screen.findByRole("textbox", { name: "Werktijd nu" });
    await goOn(user);
    act(() => appStore.getState().setLanguage(language));
    // Testing Library would make one space of any.
    await waitFor(() => expect(screen.getByRole("alert").textContent).toContain(said));
    act(() => appStore.getState().setLanguage("nl"));
  });

  it("understands 10.000, and what is not known", async () => {
    const user = await renderApp("/questions/money");
    await user.type(screen.getByRole("textbox", { name: "Eigen geld nu" }), " 10.000 ");
    await user.tab();
    expect(storedAnswers().money.now).toBe(10000);
    for (const box of screen.getAllByRole("checkbox", { name: "Dat weet ik niet" })) await user.click(box);
    expect(storedAnswers().money).toEqual({ now: "unknown", freed: "unknown" });
    await user.click(screen.getByRole("radio", { name: "Nee" }));
    await goOn(user);
    await screen.findByRole("heading", { level: 1, name: "Kijk uw antwoorden na" });
  });

  it.each([
    ["0,2", "0,2 VTE = 1 dag per week"],
    ["0,5", "0,5 VTE = 2,5 dagen per week"],
    ["1", "1 VTE = 1 voltijdse medewerker"],
    ["2", "2 VTE = 2 voltijdse medewerkers"],
    ["0", ""],
    ["veel", ""],
  ])("tells what it means while it is typed: %j is %j", async (typed, meaning) => {
    const user = await renderApp("/questions/staff");
    await user.type(screen.getByRole("textbox", { name: "Werktijd nu" }), typed);
    expect(within(screen.getByRole("main")).getAllByRole("status")[0]?.textContent?.replace(/\s/g, " ")).toBe(meaning);
  });

  it("of 38 may be hours: a button fills in what is then meant", async () => {
    const user = await renderApp("/questions/staff");
    const box = screen.getByRole("textbox", { name: "Werktijd nu" });
    await user.type(box, "38");
    expect(screen.getByText(/38 voltijdse medewerkers\? Of 38 uur per week, dus 1.VTE\?/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Vul 1 in" }));
    expect(box).toHaveProperty("value", "1");
    expect(document.activeElement).toBe(box);
    expect(storedAnswers().staff.now).toBe(1);
  });

  it.each([
    { page: "staff", typed: "2 dagen", said: "0,4 VTE = 2 dagen per week", button: "Vul 0,4 in", kept: 0.4 },
    { page: "staff", typed: "19 uur per week", said: "19 uur per week = 0,5 VTE", button: "Vul 0,5 in", kept: 0.5 },
    {
      page: "money",
      typed: "500 per maand",
      said: "€ 6.000 per jaar = € 500 per maand",
      button: "Vul 6.000 in",
      kept: 6000,
    },
  ] as const)("typed as $typed is counted in the unit of the question", async ({ page, typed, said, button, kept }) => {
    const user = await renderApp(`/questions/${page}`);
    const [box] = screen.getAllByRole("textbox");
    expect(screen.getByText(/^Liever .* Typ bijvoorbeeld/)).toBeTruthy();
    await user.type(box as HTMLElement, typed);
    expect(within(screen.getByRole("main")).getAllByRole("status")[0]?.textContent?.replace(/\s/g, " ")).toBe(said);
    expect(screen.queryByText(/^Liever .* Typ bijvoorbeeld/)).toBeNull();
    await user.click(screen.getByRole("button", { name: button }));
    expect(storedAnswers()[page].now).toBe(kept);
  });

  it("of euros a year is also said as euros a month", async () => {
    const user = await renderApp("/questions/money");
    await user.type(screen.getByRole("textbox", { name: "Eigen geld nu" }), "5000");
    expect(screen.getByText(/^€.5\.000 per jaar = ongeveer €.417 per maand$/)).toBeTruthy();
  });

  it("that is much for the municipality is asked back, and is no error", async () => {
    const user = await renderApp("/questions/staff", { municipality: "13013" });
    await user.type(screen.getByRole("textbox", { name: "Werktijd nu" }), "6");
    expect(await screen.findByText(/^6 voltijdse medewerkers voor 1\d\.\d{3} inwoners\? Dat is veel\.$/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("of 20 euro may be thousands", async () => {
    const user = await renderApp("/questions/money");
    const box = screen.getByRole("textbox", { name: "Eigen geld nu" });
    await user.type(box, "20");
    await user.click(screen.getByRole("button", { name: "Vul 20.000 in" }));
    expect(storedAnswers().money.now).toBe(20_000);
  });
});

describe("a number that is not finished, or wrong", () => {
  it.each(["20%", "1/2", "0,555", "1 dag per week", "-"])("%j is never kept by its beginning", async (typed) => {
    const user = await renderApp("/questions/staff", { staff: { now: 0.5 } });
    const box = screen.getByRole("textbox", { name: "Werktijd nu" });
    await user.clear(box);
    await user.type(box, typed);
    expect(storedAnswers().staff.now).toBe(0.5);
    await user.tab();
    expect(storedAnswers().staff.now).toBeUndefined();
    expect(box).toHaveProperty("value", typed);
  });

  it.each(["1 5", "2024 2025", "10k"])("%j is asked back when the box is left, and once", async (typed) => {
    const user = await renderApp("/questions/money");
    await user.type(screen.getByRole("textbox", { name: "Eigen geld nu" }), typed);
    const sentence = `‘${typed}’ is geen getal. Schrijf het met cijfers, bijvoorbeeld 5.000.`;
    expect(screen.queryByText(sentence)).toBeNull();
    await user.tab();
    expect(await screen.findAllByText(sentence)).toHaveLength(1);
    await goOn(user);
    // In the summary and at the box, as every error.
    expect(await screen.findAllByText(sentence, { exact: false })).toHaveLength(2);
  });
});

describe("the municipality", () => {
  const box = () => screen.findByRole("combobox", { name: /Gemeente/ });

  it.each(["Tielt-Winge", "sint-niklaas", "HEIST-op-den-berg", "Gand", "Borsbeek"])(
    "shows %s as it is typed, key by key",
    async (name) => {
      const user = await renderApp("/questions/who");
      const input = await box();
      let sofar = "";
      for (const key of name) {
        await user.type(input, key);
        sofar += key;
        expect(input).toHaveProperty("value", sofar);
      }
    },
  );

  it("takes the only one that is shown with Enter", async () => {
    const user = await renderApp("/questions/who");
    await user.type(await box(), "kruib{Enter}");
    expect(await box()).toHaveProperty("value", "Beveren-Kruibeke-Zwijndrecht");
    expect(screen.getByRole("heading", { level: 1, name: /wat loopt er al/ })).toBeTruthy();
  });

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
    await user.click(screen.getByRole("checkbox", { name: "Jumelage" }));
    await goOn(user);
    expect(within(summary()).getByText(/We vinden ‘Atlantis’ niet in de lijst van 285 gemeenten/)).toBeTruthy();
    expect(await box()).toHaveProperty("value", "Atlantis");
    expect(storedAnswers().runningForms).toEqual(["jumelage"]);
  });

  it("can be chosen from a plain list", async () => {
    const user = await renderApp("/questions/who");
    await user.click(await screen.findByRole("button", { name: "Kies uit een gewone lijst" }));
    await user.selectOptions(await box(), "Duffel");
    expect(storedAnswers().municipality).toBe("12009");
  });
});
