import { act, screen, within } from "@testing-library/react";
import { unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { type Answers, DOSSIER_LIMIT, NO_ANSWERS } from "../../src/domain/answers";
import { packLink } from "../../src/dossier/link";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { appStore, core } from "../../src/store/app";
import { removeDossier, tidyDossiers } from "../../src/store/dossiers/change";
import { cabinet } from "../../src/store/dossiers/here";
import { keptDossiers } from "../../src/store/dossiers/list";
import { FURTHER_KEY } from "../../src/store/keeping/keys";
import { renderApp, storedAnswers } from "../support/render-app";

const SHORT: Partial<Answers> = { term: "1-1", municipality: "31005" };
const dossierOf = (answers: Partial<Answers>) => makeDossier(core, { ...NO_ANSWERS, ...answers }, "2026-11-20");

/** Another dossier in the storage, as another window would leave it there. */
function keepAnother(id: string, answers: Partial<Answers>, name = ""): void {
  const state = { dossier: dossierOf(answers), name };
  window.localStorage.setItem(FURTHER_KEY + id, JSON.stringify({ version: 1, state }));
}

/** Opens another page of the application. */
function goTo(path: string): void {
  act(() => {
    window.location.hash = path;
  });
}

/** What a file holds; jsdom's own has no other way. */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(new Uint8Array(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(blob);
  });
}

const items = () => screen.getAllByRole("listitem").filter((item) => item.closest("main") !== null);
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the list of dossiers", () => {
  it("is one quiet link away from the start page, the privacy page and what one takes along", async () => {
    await renderApp("/", SHORT);
    expect((await screen.findByRole("link", { name: "Uw dossiers op dit toestel" })).getAttribute("href")).toBe(
      "#/dossiers",
    );
    goTo("/privacy");
    await screen.findByRole("heading", { level: 1, name: "Privacy" });
    expect(screen.getByRole("link", { name: "Uw dossiers op dit toestel" })).toBeTruthy();
    goTo("/result/take-along");
    expect(await screen.findByRole("link", { name: "Uw dossiers op dit toestel" })).toBeTruthy();
  });

  it("is not offered to who has nothing yet", async () => {
    await renderApp("/");
    expect(screen.queryByRole("link", { name: /dossiers op dit toestel/ })).toBeNull();
  });

  it("says whose each is, when it was changed, and which is open; two that are alike have a number", async () => {
    window.localStorage.clear();
    const user = await renderApp("/dossiers", SHORT);
    act(() => {
      keepAnother("a", SHORT);
      keepAnother("b", { term: "3-3" }, "Met de buren");
      window.dispatchEvent(new StorageEvent("storage", { key: `${FURTHER_KEY}a` }));
    });
    const first = await screen.findByText("Dossier van Brugge, laatst gewijzigd op 23 november 2026.");
    expect(first.closest("li")?.textContent).toContain("Brugge (nu open)");
    expect(items().map((item) => item.querySelector("strong")?.textContent)).toEqual([
      "Brugge",
      "Brugge (2)",
      "Met de buren",
    ]);
    await user.click(button(/^Open ?: Met de buren$/));
    expect(await screen.findByText("Dossier zonder naam, laatst gewijzigd op 20 november 2026.")).toBeTruthy();
    expect(screen.getByText("Met de buren")).toBeTruthy();
    expect(storedAnswers().term).toBe("3-3");
  });

  it("gives a name, and keeps what was typed when it is too long", async () => {
    const user = await renderApp("/dossiers", SHORT);
    await user.click(await screen.findByRole("button", { name: /^Geef een naam ?: Brugge$/ }));
    const box = screen.getByRole("textbox", { name: "Naam van het dossier" });
    await user.type(box, "n".repeat(81));
    await user.click(button("Bewaar de naam"));
    expect(screen.getByText("De naam mag 80 tekens lang zijn. Haal 1 teken weg.")).toBeTruthy();
    await user.type(box, "{Backspace}");
    await user.click(button("Bewaar de naam"));
    expect(appStore.getState().name).toBe("n".repeat(80));
    expect(screen.getByText("De naam is bewaard.")).toBeTruthy();
    expect(document.activeElement).toBe(button(/^Hernoem ?: n+$/));
  });

  it("begins a new dossier, and says what to do when there are as many as may be", async () => {
    const user = await renderApp("/dossiers", SHORT);
    await user.click(button("Nieuw dossier"));
    expect(await screen.findByRole("link", { name: "Begin met de vragen" })).toBeTruthy();
    expect(storedAnswers().term).toBeUndefined();
    // The way back to the others.
    expect(await screen.findByRole("link", { name: "Uw dossiers op dit toestel" })).toBeTruthy();
    act(() => appStore.getState().answer([{ path: "term", value: "3-3" }]));
    for (let number = 2; number < DOSSIER_LIMIT; number += 1) keepAnother(`x${number}`, SHORT);
    goTo("/dossiers");
    await user.click(await screen.findByRole("button", { name: "Nieuw dossier" }));
    expect(screen.getByText(/^U hebt al 20 dossiers, meer kan niet\./)).toBeTruthy();
    expect(storedAnswers().term).toBe("3-3");
  });

  it("removes after a yes, and brings back", async () => {
    keepAnother("a", { term: "3-3" }, "Met de buren");
    const user = await renderApp("/dossiers", SHORT);
    await user.click(await screen.findByRole("button", { name: /^Verwijder ?: Met de buren$/ }));
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Nee, ga terug" }));
    expect(keptDossiers(cabinet)?.kept).toHaveLength(2);
    await user.click(button(/^Verwijder ?: Met de buren$/));
    await user.click(button("Ja, verwijder"));
    expect(screen.getByText("‘Met de buren’ is verwijderd.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
    await user.click(button(/^Haal terug ?: Met de buren$/));
    expect(screen.getByText("‘Met de buren’ is terug.")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Net verwijderd" })).toBeNull();
    expect(button(/^Open ?: Met de buren$/)).toBeTruthy();
  });

  it("empties the only one, with the way back that clearing has", async () => {
    const user = await renderApp("/dossiers", SHORT);
    await user.click(await screen.findByRole("button", { name: /^Verwijder ?: Brugge$/ }));
    await user.click(button("Ja, verwijder"));
    expect(storedAnswers().term).toBeUndefined();
    await user.click(button("Ongedaan maken"));
    expect(storedAnswers().term).toBe("1-1");
  });

  it("saves all in one zip, each under a name of its own", async () => {
    keepAnother("a", SHORT);
    keepAnother("b", SHORT);
    keepAnother("c", { term: "3-3" }, "Met de buren!");
    let zip: Blob | null = null;
    URL.createObjectURL = vi.fn<(blob: Blob) => string>((blob) => {
      zip = blob;
      return "blob:x";
    });
    URL.revokeObjectURL = vi.fn<() => void>();
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const user = await renderApp("/dossiers", SHORT);
    await screen.findByText(/^Dossier van Brugge, laatst gewijzigd op 23 november/);
    await user.click(button("Bewaar alles in één zip"));
    await screen.findByText(/^De zip staat bij uw downloads\./);
    expect(click).toHaveBeenCalledOnce();
    if (zip === null) throw new Error("nothing to save");
    const files = unzipSync(await bytesOf(zip));
    expect(Object.keys(files)).toEqual([
      "dossier-mondiale-samenwerking-brugge-2026-11-23.json",
      "dossier-mondiale-samenwerking-brugge-2026-11-20.json",
      "dossier-mondiale-samenwerking-2-brugge-2026-11-20.json",
      "dossier-mondiale-samenwerking-met-de-buren-2026-11-20.json",
    ]);
    const last = JSON.parse(new TextDecoder().decode(Object.values(files).at(-1))) as { answers: Answers };
    expect(last.answers.term).toBe("3-3");
  });

  it("says that a browser that keeps nothing has one dossier at a time", async () => {
    await renderApp("/knowledge", SHORT);
    vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    goTo("/dossiers");
    expect(await screen.findByText(/^Deze browser bewaart niets\./)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Nieuw dossier" })).toBeNull();
  });
});

describe("a dossier that is opened where there is one", () => {
  const file = () => new File([dossierText(dossierOf({ term: "3-3" }))], "dossier.json");

  it("stands beside it when that is chosen, and nothing happens when neither is", async () => {
    const user = await renderApp("/", SHORT);
    const input = screen.getByLabelText("Pdf of dossierbestand");
    await user.upload(input, file());
    const dialog = await screen.findByRole("dialog", { name: "Waar wilt u dit dossier openen?" });
    await user.click(within(dialog).getByRole("button", { name: "Nee, ga terug" }));
    expect(storedAnswers().term).toBe("1-1");
    await user.upload(input, file());
    await user.click(await screen.findByRole("button", { name: "Open als nieuw dossier" }));
    expect(await screen.findByText("Het dossier is geopend.")).toBeTruthy();
    expect(keptDossiers(cabinet)?.kept.map(({ dossier }) => dossier?.answers.term)).toEqual(["1-1", "3-3"]);
  });

  it("can still replace it when there is no room for another", async () => {
    for (let number = 1; number < DOSSIER_LIMIT; number += 1) keepAnother(`x${number}`, SHORT);
    const user = await renderApp("/", SHORT);
    await user.upload(screen.getByLabelText("Pdf of dossierbestand"), file());
    await user.click(await screen.findByRole("button", { name: "Open als nieuw dossier" }));
    expect(await screen.findByText(/^U hebt al 20 dossiers/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Open als nieuw dossier" })).toBeNull();
    await user.click(button("Vervang mijn dossier"));
    expect(await screen.findByText(/Het vervangt uw vorige antwoorden/)).toBeTruthy();
    expect(storedAnswers().term).toBe("3-3");
  });

  it("by a link too", async () => {
    const user = await renderApp(`/open/${packLink({ ...NO_ANSWERS, term: "3-3" })}`, SHORT);
    await user.click(button("Open als nieuw dossier"));
    expect(await screen.findByRole("heading", { level: 1, name: "Kijk uw antwoorden na" })).toBeTruthy();
    expect(keptDossiers(cabinet)?.kept.map(({ dossier }) => dossier?.answers.term)).toEqual(["1-1", "3-3"]);
  });
});

describe("a dossier that another window removed", () => {
  /** Another window removes the dossier that is open here. */
  async function removeElsewhere() {
    keepAnother("a", { term: "3-3" }, "Met de buren");
    const user = await renderApp("/check", SHORT);
    const elsewhere = { ...cabinet, store: { ...appStore, key: () => `${FURTHER_KEY}a`, follow: () => undefined } };
    removeDossier(elsewhere, appStore.key());
    act(() => appStore.follow());
    await screen.findByText(/^Dit dossier is in een ander venster verwijderd\./);
    return user;
  }

  it("is said, and can be kept as a new one", async () => {
    const user = await removeElsewhere();
    expect(screen.queryByRole("button", { name: "Begrepen" })).toBeNull();
    await user.click(button("Bewaar het als nieuw dossier"));
    expect(screen.queryByText(/in een ander venster verwijderd/)).toBeNull();
    expect(
      keptDossiers(cabinet)
        ?.kept.map(({ dossier }) => dossier?.answers.term)
        .toSorted(),
    ).toEqual(["1-1", "3-3"]);
  });

  it("leads to the others", async () => {
    const user = await removeElsewhere();
    await user.click(button("Kies een ander dossier"));
    await user.click(await screen.findByRole("button", { name: /^Open ?: Met de buren$/ }));
    expect(await screen.findByText("Met de buren")).toBeTruthy();
    expect(screen.queryByText(/in een ander venster verwijderd/)).toBeNull();
  });
});

it("deleting everything says how many dossiers there are, before and after", async () => {
  keepAnother("a", { term: "3-3" });
  keepAnother("b", { term: "2-2" });
  const user = await renderApp("/privacy", SHORT);
  await user.click(button("Wis alles van dit toestel"));
  expect(screen.getByText(/^Op dit toestel staan 3 dossiers\. Ze worden alle 3 gewist\./)).toBeTruthy();
  await user.click(button("Ja, wis alles"));
  expect(await screen.findByText(/^Alle 3 dossiers zijn gewist\./)).toBeTruthy();
  expect(window.localStorage.length).toBe(0);
  tidyDossiers(cabinet);
  expect(keptDossiers(cabinet)?.kept).toHaveLength(1);
});
