import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Answers } from "../../src/domain/answers";
import { appStore } from "../../src/store/app";
import { useShown } from "../../src/ui/parts/report/use-report";
import { ExportPanel } from "../../src/ui/pages/result/export/ExportPanel";
import { Ranking } from "../../src/ui/pages/result/ranking/Ranking";
import { CounterfactualSection } from "../../src/ui/pages/result/whatif/CounterfactualSection";
import { TrialBar } from "../../src/ui/parts/trial/TrialBar";
import { TrialPanel } from "../../src/ui/pages/result/whatif/TrialPanel";
import { useAnalysis } from "../../src/ui/pages/result/use-analysis";
import { painted, renderApp, renderPart, storedAnswers } from "../support/render-app";

const ANSWERS = {
  ambitions: { reciprocity: 3, "capacity-building": 3 },
  staff: { now: 0.2, freed: 0 },
  money: { now: 20_000, freed: 0 },
} as const;

/** The parts of the result page that depend on a trial. */
function Result() {
  const shown = useShown();
  return (
    <>
      <Ranking {...shown} />
      <ExportPanel {...shown} />
    </>
  );
}

describe("the result while something is tried out", () => {
  it("shows the advice of the trial, and at each form what is different from the original", async () => {
    renderPart(<Result />, ANSWERS);
    const texts = ["kan nu", "nu eerste", "Mensen, eerst: minstens 0,3 VTE te weinig"];
    for (const text of texts) expect(screen.queryByText(text)).toBeNull();
    act(() => appStore.getState().tryOut([{ path: "staff.freed", value: 0.3 }]));
    await painted();
    const row = screen.getByRole("button", { name: "Stedenband" }).closest("tr") ?? document.body;
    for (const text of texts) expect(within(row).getByText(text)).toBeTruthy();
    expect(within(row).getByText("Anders dan in het origineel:")).toBeTruthy();
    const loser = screen.getByRole("button", { name: "Korte termijn expertise-uitwisseling" }).closest("tr");
    expect(within(loser ?? document.body).getByText("niet meer eerste")).toBeTruthy();
    act(() => appStore.getState().endTrial());
    await painted();
    for (const text of texts) expect(screen.queryByText(text)).toBeNull();
  });

  it("says that the original is what is exported", async () => {
    renderPart(<Result />, ANSWERS);
    expect(screen.queryByText(/Wat u hier bewaart/)).toBeNull();
    act(() => appStore.getState().tryOut([{ path: "ambitions.reciprocity", value: 1 }]));
    await painted();
    expect(screen.getByText(/Wat u hier bewaart, is het advies bij uw originele antwoorden/)).toBeTruthy();
  });
});

/** Panel and bar, as the result page has them. */
function Parts() {
  const { difference } = useShown();
  return (
    <>
      <TrialPanel />
      <TrialBar difference={difference} />
    </>
  );
}

/** Draws the panel with these answers as the original. */
function openPanel(answers: Partial<Answers> = ANSWERS) {
  const user = renderPart(<Parts />, answers);
  return { user, panel: screen.getByRole("region", { name: "Wat als?" }) };
}

const bar = () => screen.getByRole("complementary", { name: "Wat u uitprobeert" });

describe("the what-if panel", () => {
  it("offers every question that feeds the advice, and no other", async () => {
    const { panel } = openPanel();
    const groups = within(panel)
      .getAllByRole("group")
      .map((group) => group.querySelector(":scope > legend, :scope > summary")?.textContent);
    for (const name of ["Een sterker bestuur", "Wederzijds leren", "Aanleiding", "Vormen die al lopen"])
      expect(groups).toContain(name);
    for (const name of ["Partner", "Termijn", "Ook subsidies aanvragen?"])
      expect(within(panel).getByRole("combobox", { name })).toBeTruthy();
    for (const name of ["Werktijd nu", "Vrij te maken werktijd", "Eigen geld nu", "Vrij te maken eigen geld"])
      expect(within(panel).getByRole("textbox", { name })).toBeTruthy();
    expect(within(panel).queryByText("Thema's")).toBeNull();
    expect(within(panel).queryByRole("combobox", { name: "Gemeente" })).toBeNull();
  });

  it("changes the result and not the original, says what changed, and goes back by steps and at once", async () => {
    const { user, panel } = openPanel();
    const capacity = within(panel).getByRole("group", { name: "Een sterker bestuur" });
    await user.click(within(capacity).getByRole("radio", { name: "Niet nodig" }));
    const reciprocity = within(panel).getByRole("group", { name: "Wederzijds leren" });
    await user.click(within(reciprocity).getByRole("radio", { name: "Mooi meegenomen" }));
    expect(storedAnswers()).toMatchObject(ANSWERS);
    expect(appStore.getState().trial?.ambitions).toEqual({ reciprocity: 1, "capacity-building": 0 });
    await painted();
    const status = within(bar()).getByRole("status");
    expect(status.textContent).toMatch(/^Nu bovenaan: .* van 1\)\. Eerst: .* van 6\)\.$/);
    expect(within(reciprocity).getByText("Origineel: De kern (+++)")).toBeTruthy();
    expect(within(panel).getByText("Mooi meegenomen (+) in plaats van De kern (+++).", { exact: false })).toBeTruthy();

    await user.click(within(bar()).getByRole("button", { name: "Stap terug" }));
    expect(appStore.getState().trial?.ambitions).toEqual({ reciprocity: 3, "capacity-building": 0 });
    await user.click(within(bar()).getByRole("button", { name: "Naar het origineel" }));
    expect(appStore.getState().trial).toBeNull();
    await painted();
    expect(within(bar()).getByRole("status").textContent).toBe("U ziet weer uw originele antwoorden.");
    await user.click(within(bar()).getByRole("button", { name: "Ongedaan maken" }));
    expect(appStore.getState().trial?.ambitions).toEqual({ reciprocity: 3, "capacity-building": 0 });
  });

  it("puts one answer back and keeps the others", async () => {
    const { user, panel } = openPanel();
    await user.selectOptions(within(panel).getByRole("combobox", { name: "Termijn" }), "Kort");
    const capacity = within(panel).getByRole("group", { name: "Een sterker bestuur" });
    await user.click(within(capacity).getByRole("radio", { name: "Niet nodig" }));
    await user.click(within(panel).getByRole("button", { name: "Zet terug: Een sterker bestuur" }));
    expect(appStore.getState().trial).toMatchObject({ term: "1-1", ambitions: ANSWERS.ambitions });
    await user.click(within(panel).getByRole("button", { name: "Zet terug: Termijn" }));
    expect(appStore.getState().trial).toBeNull();
  });

  it("tries a number while it is typed, as one step to undo", async () => {
    const { user, panel } = openPanel();
    const box = within(panel).getByRole("textbox", { name: "Vrij te maken werktijd" });
    await user.clear(box);
    await user.type(box, "0,35");
    expect(appStore.getState().trial?.staff.freed).toBe(0.35);
    await user.click(within(bar()).getByRole("button", { name: "Stap terug" }));
    expect(appStore.getState().trial).toBeNull();
    expect((box as HTMLInputElement).value).toBe("0");
  });

  it("gives a number that cannot be its sentence, keeps it in the box, and changes nothing", async () => {
    const { user, panel } = openPanel();
    const box = within(panel).getByRole<HTMLInputElement>("textbox", { name: "Werktijd nu" });
    await user.clear(box);
    await user.type(box, "veel");
    await user.tab();
    expect(within(panel).getByText("‘veel’ is geen getal. Schrijf het met cijfers, bijvoorbeeld 0,5.")).toBeTruthy();
    expect(box.getAttribute("aria-invalid")).toBe("true");
    expect(box.value).toBe("veel");
    expect(appStore.getState().trial).toBeNull();
    await user.clear(box);
    await user.type(box, "0.5");
    expect(within(panel).queryByText(/is geen getal/)).toBeNull();
    expect(appStore.getState().trial?.staff.now).toBe(0.5);
  });

  it("says how many points are left, and when there are too many", async () => {
    const { user, panel } = openPanel({ ambitions: { reciprocity: 3, "capacity-building": 3 } });
    expect(within(panel).getByText("Nog 3 van 9 punten.")).toBeTruthy();
    for (const name of ["Politiek en diensten", "Verenigingen en scholen"])
      await user.click(within(within(panel).getByRole("group", { name })).getByRole("radio", { name: "De kern" }));
    expect(within(panel).getByText("3 punten te veel. Haal er weg.")).toBeTruthy();
  });

  it("makes the trial the original, and undoes that with the trial still there", async () => {
    const { user, panel } = openPanel();
    await user.selectOptions(within(panel).getByRole("combobox", { name: "Termijn" }), "Lang");
    await user.click(within(panel).getByRole("button", { name: "Maak dit het origineel" }));
    expect(storedAnswers().term).toBe("3-3");
    expect(within(panel).getByText("Dit zijn nu uw originele antwoorden.")).toBeTruthy();
    await user.click(within(panel).getByRole("button", { name: "Ongedaan maken" }));
    expect(storedAnswers().term).toBeUndefined();
    expect(appStore.getState().trial?.term).toBe("3-3");
  });

  it("has an address of its own, beside the list", async () => {
    await renderApp("/result/what-if", ANSWERS);
    expect(await screen.findByRole("region", { name: "Wat als?" })).toBeTruthy();
    expect(screen.getByRole("region", { name: "Alle acht werkvormen" })).toBeTruthy();
  });
});

describe("scenarios", () => {
  async function tryTerm(user: UserEvent, panel: HTMLElement, name: string): Promise<void> {
    await user.selectOptions(within(panel).getByRole("combobox", { name: "Termijn" }), name);
  }

  it("keeps, opens, renames and removes with a way back", async () => {
    const { user, panel } = openPanel();
    await tryTerm(user, panel, "Kort");
    const name = within(panel).getByRole<HTMLInputElement>("textbox", { name: "Naam van het scenario" });
    expect(name.value).toBe("Scenario 1");
    await user.clear(name);
    await user.type(name, "  Snel  ");
    await user.click(within(panel).getByRole("button", { name: "Bewaar als scenario" }));
    expect(appStore.getState().dossier.scenarios).toMatchObject([{ name: "Snel", answers: { term: "1-1" } }]);
    expect(within(panel).getByText("‘Snel’ is bewaard.")).toBeTruthy();

    const list = within(panel).getByRole("region", { name: "Uw scenario's" });
    expect(within(list).getByText("(u bekijkt dit nu)")).toBeTruthy();
    await user.click(within(bar()).getByRole("button", { name: "Naar het origineel" }));
    expect(within(list).queryByText("(u bekijkt dit nu)")).toBeNull();
    await user.click(within(list).getByRole("button", { name: "Bekijk: Snel" }));
    expect(appStore.getState().trial?.term).toBe("1-1");

    await user.click(within(list).getByRole("button", { name: "Hernoem: Snel" }));
    const other = within(list).getByRole("textbox", { name: "Nieuwe naam voor ‘Snel’" });
    await user.clear(other);
    await user.type(other, "Kort traject{Enter}");
    expect(within(list).getByText("Kort traject")).toBeTruthy();

    await user.click(within(list).getByRole("button", { name: "Verwijder: Kort traject" }));
    expect(appStore.getState().dossier.scenarios).toBeUndefined();
    await user.click(within(panel).getByRole("button", { name: "Ongedaan maken" }));
    expect(appStore.getState().dossier.scenarios).toMatchObject([{ name: "Kort traject" }]);
  });

  it.each([
    ["   ", "Geef het scenario een naam."],
    ["x".repeat(83), "De naam mag 80 tekens lang zijn. Haal 3 tekens weg."],
    ["snel", "Er is al een scenario met die naam. Kies een andere."],
  ])("does not keep the name %j, says why, and leaves it to be mended", async (typed, sentence) => {
    const { user, panel } = openPanel();
    act(() => void appStore.getState().keepScenario("Snel", storedAnswers()));
    await tryTerm(user, panel, "Kort");
    const name = within(panel).getByRole<HTMLInputElement>("textbox", { name: "Naam van het scenario" });
    await user.clear(name);
    await user.type(name, typed);
    await user.click(within(panel).getByRole("button", { name: "Bewaar als scenario" }));
    expect(within(panel).getByText(sentence)).toBeTruthy();
    expect(name.value).toBe(typed);
    expect(document.activeElement).toBe(name);
    expect(appStore.getState().dossier.scenarios).toHaveLength(1);
  });

  it("says that there is no room for a thirteenth", async () => {
    const { user, panel } = openPanel();
    act(() => {
      for (let n = 1; n <= 12; n += 1) appStore.getState().keepScenario(`S${n}`, storedAnswers());
    });
    await tryTerm(user, panel, "Kort");
    expect(within(panel).getByText(/U hebt al 12 scenario's, meer kan niet/)).toBeTruthy();
    expect(within(panel).queryByRole("button", { name: "Bewaar als scenario" })).toBeNull();
  });
});

describe("the smallest changes", () => {
  function Changes() {
    const shown = useShown();
    return (
      <>
        <CounterfactualSection {...shown} {...useAnalysis(shown)} />
        <TrialBar difference={shown.difference} />
      </>
    );
  }

  it("are told in words and tried with one click, and with one click undone", async () => {
    const user = renderPart(<Changes />, ANSWERS);
    await screen.findByText("0,3 VTE meer vrijmaken");
    const told = "0,3 VTE meer vrijmaken Dan komt een stedenband alleen eerst.";
    const button = screen.getByRole("button", { name: "Probeer dit uit", description: told });
    await user.click(button);
    expect(appStore.getState().trial?.staff).toEqual({ now: 0.2, freed: 0.3 });
    await painted();
    expect(storedAnswers().staff.freed).toBe(0);
    expect(button.getAttribute("aria-pressed")).toBe("true");
    expect(within(bar()).getByRole("status").textContent).toMatch(/^Nu bovenaan: een stedenband \(6 van 6\)\./);
    await user.click(button);
    expect(appStore.getState().trial).toBeNull();
    expect(button.getAttribute("aria-pressed")).toBe("false");
  });

  it("say so when every form is first, or when nothing puts another first", async () => {
    const rich = { staff: { now: 1 }, money: { now: 20_000 } } as const;
    renderPart(<Changes />, { ambitions: { "civil-society-involvement": 1 }, term: "no-preference", ...rich });
    await screen.findByText(/^Alle werkvormen staan al samen vooraan\./);
    expect(screen.queryByText(/Dit zijn de kleinste veranderingen/)).toBeNull();
  });

  it("say fewer points and other answers in words, and what was looked at", async () => {
    renderPart(<Changes />, { ambitions: { reciprocity: 3, "capacity-building": 3 }, term: "3-3" });
    await screen.findByText(/Dit zijn de kleinste veranderingen/);
    const text = document.body.textContent;
    expect(text).toMatch(/\d punt(en)? minder voor [a-z]/);
    expect(text).toMatch(/Eerst is bekeken wat kan worden vrijgemaakt/);
    expect(text).not.toMatch(/NaN|undefined|\{\{/);
  });
});
