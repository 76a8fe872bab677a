import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { facts } from "../../src/store/facts";
import { library } from "../../src/store/library";
import { browseStore, PLAIN_VIEWS } from "../../src/store/browse";
import { renderApp, i18n } from "../support/render-app";

beforeEach(() => browseStore.setState(PLAIN_VIEWS));

const rowNames = () =>
  within(screen.getByRole("table"))
    .getAllByRole("rowheader")
    .map((header) => header.textContent);

describe("the way in", () => {
  it("links to every page of the knowledge, and every one has its own heading", async () => {
    await renderApp("/knowledge");
    const links = within(screen.getByRole("main"))
      .getAllByRole("link")
      .map((link) => [link.getAttribute("href")?.replace("#", "") ?? "", link.textContent] as const)
      .slice(0, 12);
    expect(links).toHaveLength(12);
    for (const [path, name] of links) {
      cleanup();
      await renderApp(path);
      expect(await screen.findByRole("heading", { level: 1, name })).toBeTruthy();
      expect(document.title).toContain(name?.replaceAll("\u00AD", ""));
    }
  }, 30_000);
});

describe("the search through all of the knowledge", () => {
  const searching = async (query: string) => {
    const user = await renderApp("/knowledge");
    await user.type(screen.getByRole("searchbox", { name: "Zoek" }), query);
    return user;
  };
  const kindsOf = async (name: string | RegExp) => {
    const hits = await screen.findAllByRole("link", { name });
    return hits.map((hit) => hit.closest("h2")?.textContent?.replace(hit.textContent, "").trim());
  };

  it("finds a form first, and the word, money and examples around it, in spite of a typing error", async () => {
    await searching("jumelgae");
    expect(await kindsOf(/^Jumelage$/i)).toEqual(expect.arrayContaining(["werkvorm", "woord"]));
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings[0]).toBe("Jumelage werkvorm");
    expect(headings.some((text) => text.endsWith("financiering"))).toBe(true);
    expect(screen.getByText(`${headings.length} gevonden`)).toBeTruthy();
  });

  it("leads to the page of a hit, and keeps what was sought for the way back", async () => {
    const user = await searching("dogbo");
    await user.click((await screen.findAllByRole("link", { name: /Dogbo/ }))[0] as HTMLElement);
    expect(await screen.findByRole("heading", { level: 1, name: /Dogbo/ })).toBeTruthy();
    window.history.back();
    expect(await screen.findByDisplayValue("dogbo")).toBeTruthy();
  });

  it("opens the list of words at a word", async () => {
    const user = await searching("algemeen directeur");
    await user.click(await screen.findByRole("link", { name: "Algemeen directeur" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Woordenlijst" })).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe("algemeen directeur");
  });

  it("says so when nothing is found", async () => {
    await searching("xyzxyz");
    expect(await screen.findByText(/^Er is niets gevonden/)).toBeTruthy();
  });
});

describe("the matrix", () => {
  it("sorts by a column, most first, then least first, then as in the guide", async () => {
    const user = await renderApp("/matrix");
    const guide = rowNames();
    const header = () => screen.getByRole("columnheader", { name: /^Wederkerigheid/ });
    const press = () => user.click(within(header()).getByRole("button"));
    expect(header().getAttribute("aria-sort")).toBeNull();
    await press();
    expect(header().getAttribute("aria-sort")).toBe("descending");
    expect(screen.getByText("Gesorteerd op Wederkerigheid, meeste plussen eerst.")).toBeTruthy();
    await press();
    expect(header().getAttribute("aria-sort")).toBe("ascending");
    expect(rowNames()).not.toEqual(guide);
    await press();
    expect(header().getAttribute("aria-sort")).toBeNull();
    expect(rowNames()).toEqual(guide);
  });

  it("filters the rows by a lowest level, counts them, and gives them back", async () => {
    const user = await renderApp("/matrix");
    await user.selectOptions(screen.getByRole("combobox", { name: "Bestuurskracht versterken" }), "+++ (3 plussen)");
    const left = facts.workForms.filter((form) => form.cells["capacity-building"]?.level === 3).length;
    expect(rowNames()).toHaveLength(left);
    expect(screen.getByText(`${left} van 8 werkvormen`)).toBeTruthy();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Betrokkenheid van de private sector" }),
      "+++ (3 plussen)",
    );
    expect(screen.getByText(/^Geen enkele werkvorm haalt/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Wis de filters" }));
    expect(rowNames()).toHaveLength(8);
  });

  it("marks a disputed cell in words, with its note", async () => {
    const user = await renderApp("/matrix");
    const row = screen.getByRole("row", { name: /^Humanitaire hulp/ });
    expect(within(row).getAllByText(i18n.t("compare.disputed", { sign: "+" })).length).toBeGreaterThan(0);
    const mark = within(row).getByRole("button", {
      name: /^Noot \d+ bij Humanitaire hulp en noodhulp, Betrokkenheid van het mid/,
    });
    const note = document.getElementById(mark.getAttribute("aria-describedby") ?? "");
    expect(note?.textContent).toBe(i18n.data.notes["relief-civil-society"]?.text);
    await user.click(mark);
    expect(document.activeElement).toBe(note);
  });

  it("says that term and budget are not better, groups them apart, and names the page of the guide", async () => {
    await renderApp("/matrix");
    expect(screen.getByText(/Bij termijn en budget zijn meer plussen niet beter/)).toBeTruthy();
    const groups = ["Wat het oplevert", "Wat het vraagt"].map((name) => screen.getByRole("columnheader", { name }));
    expect(groups.map((group) => group.getAttribute("colspan"))).toEqual(["6", "2"]);
    expect(screen.getByText("Bron: matrix, p. 4")).toBeTruthy();
    expect(screen.queryByRole("row", { name: /^U vroeg/ })).toBeNull();
  });

  it("has what was asked above it, and says which cells have less", async () => {
    await renderApp("/matrix", { term: "3-3", ambitions: { reciprocity: 3, "capacity-building": 1 } });
    const asked = within(screen.getByRole("row", { name: /^U vroeg/ })).getAllByRole("cell");
    expect(asked.map(({ textContent }) => textContent)).toEqual([
      "+1 plus",
      "",
      "",
      "",
      "+++3 plussen",
      "",
      "Lang",
      "",
    ]);
    const lessOf = (name: RegExp) =>
      within(screen.getByRole("row", { name }))
        .getAllByRole("cell")
        .flatMap(({ textContent }, index) =>
          textContent.includes("minder dan u vroeg") ? [facts.criteria[index]?.id] : [],
        );
    expect(lessOf(/^Stedenband/)).toEqual([]);
    expect(lessOf(/^Jumelage/)).toEqual(["capacity-building", "reciprocity"]);
  });
});

describe("the filters on a narrow screen", () => {
  it("fold below a button that says how many are in use", async () => {
    const user = await renderApp("/matrix");
    const button = screen.getByRole("button", { name: "Toon alleen werkvormen met minstens" });
    expect(button.getAttribute("aria-expanded")).toBe("false");
    await user.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await user.selectOptions(screen.getByRole("combobox", { name: "Bestuurskracht versterken" }), "+++ (3 plussen)");
    expect(screen.getByRole("button", { name: "Toon alleen werkvormen met minstens (1)" })).toBe(button);
  });
});

describe("the map", () => {
  it("brings a chosen place into view and opens its examples, with a way back to the list", async () => {
    const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
    const user = await renderApp("/map");
    const button = await screen.findByRole("button", { name: "Toon Roeselare op de kaart" });
    await user.click(button);
    const panel = screen.getByRole("region", { name: "Roeselare (België)" });
    expect(within(panel).getByRole("link", { name: i18n.data.practices["roeselare-dogbo"]?.title })).toBeTruthy();
    expect(document.activeElement).toBe(within(panel).getByRole("heading", { level: 2 }));
    expect(scroll).toHaveBeenCalledOnce();
    await user.click(within(panel).getByRole("button", { name: "Terug naar: Plaatsen" }));
    expect(document.activeElement).toBe(button);
    await user.click(button);
    expect(scroll).toHaveBeenCalledTimes(2);
  });

  it("has the own municipality on it", async () => {
    await renderApp("/map", { municipality: "13013" });
    expect(await screen.findByText(/, uw gemeente, is omcirkeld\.$/)).toBeTruthy();
    expect(screen.getByText("Herselt").closest("svg")).not.toBeNull();
  });
});

describe("the examples", () => {
  const count = () => screen.getByText(/van 22 voorbeelden/).textContent;
  const open = async () => {
    const user = await renderApp("/examples");
    await screen.findByRole("searchbox", { name: "Zoek" });
    return user;
  };

  it("are all there first", async () => {
    await open();
    expect(count()).toBe("22 van 22 voorbeelden en 7 van 7 korte vermeldingen");
  });

  it("are found in spite of a typing error", async () => {
    const user = await open();
    await user.type(screen.getByRole("searchbox", { name: "Zoek" }), "tambacunda");
    expect(screen.getByText(/stedenband met Tambacounda/)).toBeTruthy();
    expect(count()).toMatch(/1 van 7 korte vermeldingen$/);
  });

  it("are filtered by form, country, size and province", async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Werkvorm" }), "Stedenband");
    await user.selectOptions(screen.getByRole("combobox", { name: "Land van de partner" }), "Benin");
    expect(screen.getByRole("link", { name: "Roeselare en Dogbo registreren elke geboorte" })).toBeTruthy();
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Grootte van de gemeente" }),
      "minder dan 10.000 inwoners",
    );
    expect(count()).toBe("0 van 22 voorbeelden en 0 van 7 korte vermeldingen");
    expect(screen.getByText(/^Er is niets gevonden/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Wis de filters" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Provincie van de gemeente" }), "Limburg");
    expect(screen.getByText(/burgemeester van Genk/)).toBeTruthy();
  });

  it("have an address each, and the list is as it was on the way back", async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole("combobox", { name: "Thema" }), "Afval en circulaire economie");
    const before = count();
    await user.click(screen.getByRole("link", { name: /^Oostende en Banjul/ }));
    expect(await screen.findByRole("heading", { level: 1, name: /^Oostende en Banjul/ })).toBeTruthy();
    expect(window.location.hash).toBe("#/examples/oostende-banjul");
    expect(screen.getByText("Banjul (Gambia)")).toBeTruthy();
    expect(await screen.findByText(/^Oostende \(West-Vlaanderen, [\d.]+ inwoners op 1 januari 2020\)$/)).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Terug naar: Voorbeelden" }));
    await screen.findByRole("searchbox", { name: "Zoek" });
    expect(count()).toBe(before);
  });
});

describe("funding", () => {
  it("shows what has ended, marked", async () => {
    const user = await renderApp("/funding");
    expect(screen.getByText("40 van 40 kanalen")).toBeTruthy();
    const ended = screen.getByRole("link", { name: "Partnerships for Sustainable Cities" }).closest("li");
    expect(ended?.textContent).toContain("gestopt");
    await user.selectOptions(screen.getByRole("combobox", { name: "Stand" }), i18n.t("browse.funding.group_open"));
    expect(screen.queryByRole("link", { name: "Partnerships for Sustainable Cities" })).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Wie mag aanvragen" }), "ondernemingen");
    expect(screen.getByText(/^Er is niets gevonden/)).toBeTruthy();
  });

  it("tells of one channel its conditions, its next date, its new name and where that was seen", async () => {
    await renderApp("/funding/eu-town-twinning");
    expect(screen.getByText("Minstens 25 deelnemers uit het buitenland")).toBeTruthy();
    expect(screen.getByRole("main").textContent).toMatch(
      /Volgend moment: september \d{4} \(verwacht\)\. De oproep Town Twinning sluit/,
    );
    expect(screen.getByRole("main").textContent).toContain("Heet nu: CERV Town Twinning / Networks of Towns");
    expect(screen.getByText(/oeil\.europarl\.europa\.eu/)).toBeTruthy();
  });

  it("leads to an address in a new tab, with its language, and says what to prepare", async () => {
    await renderApp("/funding/eui-city-to-city");
    const whole = "Oproep op urban-initiative.eu (opent in een nieuw tabblad, taal: Engels)";
    const link = screen.getByRole("link", { name: whole });
    expect(link).toHaveProperty(
      "href",
      "https://www.urban-initiative.eu/capacity-building/city-to-city-exchanges/call",
    );
    for (const [name, value] of [
      ["target", "_blank"],
      ["rel", "noopener noreferrer"],
      ["hreflang", "en"],
    ] as const)
      expect(link.getAttribute(name)).toBe(value);
    expect(screen.getByText("(opent in een nieuw tabblad, taal: Engels)")).toBeTruthy();
    expect(screen.getByText("U kunt het hele jaar aanvragen.")).toBeTruthy();
    expect(screen.getByText("Dit is onze raad.")).toBeTruthy();

    cleanup();
    await renderApp("/funding/twinning-fundraising");
    expect(screen.getByText("We vonden geen adres.")).toBeTruthy();
  });

  it("shows the calendar of the coming twelve months, and what is possible all year", async () => {
    await renderApp("/funding");
    const calendar = screen.getByRole("region", { name: /^Kalender/ });
    expect(calendar.textContent).toContain("(verwacht)");
    expect(calendar.textContent).toContain("Het hele jaar mogelijk");
  });

  it.each(["/funding", "/funding/dear", "/forms/global-networks"])(
    "announces on %s that a check is old",
    async (path) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2028-01-01T12:00:00Z") });
      try {
        await renderApp(path);
        const texts = screen.getAllByText("Nagekeken op 26 november 2026, meer dan 12 maanden geleden");
        expect(texts.length).toBeGreaterThan(0);
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it.each(["/examples/merelbeke-toucountouna", "/forms/international-youth-work", "/compare/stedenband+jumelage"])(
    "announces on %s that amounts are old, with their dates",
    async (path) => {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-01T12:00:00Z") });
      try {
        await renderApp(path, { municipality: "36015" });
        expect(screen.getByRole("main").textContent).toMatch(
          /(Dit cijfer is|Deze cijfers zijn) meer dan 36 maanden oud \([^)]*20\d\d\)/,
        );
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it("tells once of several amounts that they are old", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2027-01-01T12:00:00Z") });
    try {
      await renderApp("/examples/merelbeke-toucountouna");
      expect(screen.getAllByText(/maanden oud/)).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("announces under every page that the data were reviewed long ago, and not before", async () => {
    const warning = i18n.t("app.stale", { date: i18n.format.date(facts.reviewedOn), count: 12 });
    for (const [now, count] of [
      ["2027-11-26T12:00:00Z", 0],
      ["2027-11-27T12:00:00Z", 1],
    ] as const) {
      vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
      try {
        await renderApp("/networks");
        expect(within(screen.getByRole("contentinfo")).queryAllByText(warning)).toHaveLength(count);
      } finally {
        vi.useRealTimers();
        cleanup();
      }
    }
  });

  it("does not announce a check of today", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-24T12:00:00Z") });
    try {
      await renderApp("/funding/dear");
      expect(screen.queryByText(/maanden geleden/)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("the other pages", () => {
  it("say in which language a term or a title stands", async () => {
    const user = await renderApp("/glossary");
    await user.type(screen.getByRole("searchbox", { name: "Zoek" }), "Stadtepartnerschaft");
    const term = (await screen.findByRole("heading", { level: 2, name: "jumelage" })).closest("li");
    const german = library.glossary.find((t) => t.id === "jumelage")?.names["de"] ?? "";
    expect(
      within(term ?? document.body)
        .getByText(german)
        .getAttribute("lang"),
    ).toBe("de");
    expect(within(term ?? document.body).getByText(/^Vertaling/)).toBeTruthy();
    await user.type(screen.getByRole("searchbox", { name: "Zoek" }), "qqqq");
    expect(screen.getByText(/^Er is niets gevonden/)).toBeTruthy();
    expect(screen.getByText(`0 van ${library.glossary.length} woorden`)).toBeTruthy();

    cleanup();
    await renderApp("/reading");
    const title = screen.getByText("City-to-City and South-South and Triangular Cooperation");
    expect(title.getAttribute("lang")).toBe("en");
  });

  it("filter the networks by theme", async () => {
    const user = await renderApp("/networks");
    await user.selectOptions(screen.getByRole("combobox", { name: "Thema" }), "Voeding en landbouw");
    const left = facts.networks.filter((network) => network.themes.includes("food-agriculture"));
    expect(screen.getByText(`${left.length} van ${facts.networks.length} netwerken`)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2, name: "Milan Urban Food Policy Pact" })).toBeTruthy();
  });

  it("credit the sources of the data", async () => {
    await renderApp("/about-data");
    const main = screen.getByRole("main").textContent ?? "";
    for (const credit of ["Statbel", "GeoNames", "CC BY 4.0", "CC BY-SA", "Open Font License", "EUPL-1.2"])
      expect(main).toContain(credit);
    expect(main).toContain(facts.version);
  });

  it("state how accessible the application is, and who enforces that", async () => {
    await renderApp("/accessibility");
    expect(screen.getByText(/opgesteld op 25 november 2026/)).toBeTruthy();
    expect(screen.getByText(/voldoet gedeeltelijk/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Vlaamse Ombudsdienst" })).toBeTruthy();
  });

  it("copy a report that names the page and the version", async () => {
    const user = await renderApp("/funding/dear");
    await user.click(screen.getByRole("link", { name: "Meld een fout op deze pagina" }));
    const box = await screen.findByRole("textbox", { name: "Kopieer deze tekst en vul aan" });
    expect(window.location.hash).toBe("#/report-error/funding/dear");
    expect(box).toHaveProperty("value", expect.stringContaining("Pagina: #/funding/dear\nGegevens: versie"));
    await user.click(screen.getByRole("button", { name: "Kopieer de tekst" }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain("#/funding/dear"));
    expect(screen.getByText("De tekst is gekopieerd.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "internationaal@vvsg.be" })).toBeTruthy();
  });

  it.each(["/examples/atlantis", "/funding/atlantis"])("%s says that the page does not exist", async (path) => {
    await renderApp(path);
    expect(screen.getByRole("heading", { level: 1, name: "Deze pagina bestaat niet" })).toBeTruthy();
  });
});
