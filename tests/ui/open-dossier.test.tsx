import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Answers, NO_ANSWERS } from "../../src/domain/answers";
import { facts } from "../../src/store/facts";
import { dossierFile } from "../../src/store/files";
import { makeDossier } from "../../src/dossier/make";
import { renderApp, storedAnswers } from "../support/render-app";

const answers: Answers = { ...NO_ANSWERS, term: "1-1", ambitions: { reciprocity: 2 } };

function dossierWith(change: (basis: { version: string; channels: Record<string, string> }) => void): string {
  const raw = JSON.parse(dossierFile(makeDossier(facts, answers, "2026-01-02"))) as {
    basis: { version: string; channels: Record<string, string> };
  };
  change(raw.basis);
  return JSON.stringify(raw);
}

/** The least that a PDF of ours is. */
function pdfWith(text: string, trailer = ""): File {
  const size = new TextEncoder().encode(text).length;
  const body = `1 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length ${size} >>\nstream\n${text}\nendstream`;
  return new File([`%PDF-1.7\n${body}\nendobj\ntrailer << ${trailer} >>\n%%EOF`], "advies.pdf", {
    type: "application/pdf",
  });
}

const input = () => screen.getByLabelText("Pdf of dossierbestand");
const drop = (...files: readonly File[]) => {
  const dataTransfer = { types: ["Files"], files };
  fireEvent.dragOver(window, { dataTransfer });
  fireEvent.drop(window, { dataTransfer });
};

describe("opening a document on the start page", () => {
  it("takes the answers out of the PDF, and says that nothing changed since", async () => {
    const user = await renderApp("/");
    await user.upload(input(), pdfWith(dossierWith(() => undefined)));
    expect(await screen.findByText("Het dossier is geopend.")).toBeTruthy();
    expect(storedAnswers()).toEqual(answers);
    const changes = await screen.findByRole("region", { name: "Wat er sindsdien veranderde" });
    expect(within(changes).getByText("De feiten en het advies zijn dezelfde als toen.")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  });

  it("lists what newer facts change, until the dossier is put back", async () => {
    const user = await renderApp("/", { term: "3-3" });
    const old = dossierWith((basis) => {
      basis.version = "0.0";
      basis.channels["dear"] = "open";
    });
    await user.upload(input(), new File([old], "dossier.json"));
    await user.click(await screen.findByRole("button", { name: "Vervang mijn dossier" }));
    const changes = await screen.findByRole("region", { name: "Wat er sindsdien veranderde" });
    expect(within(changes).getByText(/met gegevens versie 0\.0/)).toBeTruthy();
    expect(within(changes).getByText("Het advies is hetzelfde gebleven.")).toBeTruthy();
    expect(within(changes).getByText(/: was loopt, is nu /)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(storedAnswers().term).toBe("3-3");
    expect(screen.queryByRole("region", { name: "Wat er sindsdien veranderde" })).toBeNull();
  });

  it("takes a file that is dropped on the page", async () => {
    await renderApp("/");
    drop(pdfWith(dossierWith(() => undefined)));
    expect(await screen.findByText("Het dossier is geopend.")).toBeTruthy();
    expect(storedAnswers()).toEqual(answers);
  });

  it.each(["/questions/term", "/check", "/result", "/forms"])("takes a file that is dropped on %s", async (path) => {
    await renderApp(path);
    drop(pdfWith(dossierWith(() => undefined)));
    expect(await screen.findByText("Het dossier is geopend.")).toBeTruthy();
    expect(storedAnswers()).toEqual(answers);
  });

  it("refuses a file that is dropped on another page in place, and changes nothing", async () => {
    const user = await renderApp("/questions/term", { term: "3-3" });
    const heading = (await screen.findByRole("heading", { level: 1 })).textContent;
    drop(new File(["hallo"], "brief.txt"));
    const refusal = await screen.findByRole("alert");
    expect(await within(refusal).findByText(/Dit bestand is geen dossier/)).toBeTruthy();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(heading);
    expect(storedAnswers().term).toBe("3-3");
    await user.click(within(refusal).getByRole("button", { name: "Begrepen" }));
    expect(screen.queryByText(/Dit bestand is geen dossier/)).toBeNull();
  });

  it("asks for one file when two are dropped on another page", async () => {
    await renderApp("/check");
    drop(pdfWith("{}"), pdfWith("{}"));
    expect(await screen.findByText("Kies één bestand tegelijk.")).toBeTruthy();
  });

  it("lists ten faults and counts the others", async () => {
    const user = await renderApp("/");
    const fields = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, index]));
    const raw = { ...makeDossier(facts, answers), answers: { ...answers, ...fields } };
    await user.upload(input(), new File([JSON.stringify(raw)], "dossier.json"));
    expect(await screen.findByText("En nog 4990 andere.")).toBeTruthy();
    expect(screen.getAllByText(/Dit bestand bevat iets wat de vragenlijst niet kent/)).toHaveLength(10);
  });

  it("says where to let go while a file hangs over the page", async () => {
    await renderApp("/");
    fireEvent.dragOver(window, { dataTransfer: { types: ["Files"], files: [] } });
    expect(screen.getByText("Laat het bestand hier los.")).toBeTruthy();
    fireEvent.dragLeave(window, { relatedTarget: null });
    expect(screen.queryByText("Laat het bestand hier los.")).toBeNull();
  });

  it("leaves text that is dragged alone", async () => {
    await renderApp("/");
    const left = fireEvent.dragOver(window, { dataTransfer: { types: ["text/plain"], files: [] } });
    expect(left).toBe(true);
  });

  it.each([
    ["protected", () => pdfWith("{}", "/Encrypt 4 0 R"), /Deze pdf is beveiligd/],
    ["of others", () => pdfWith('{"a":1}'), /geen antwoorden van deze tool/],
    ["empty", () => new File([], "x.pdf"), /Dit bestand is leeg/],
  ])("says why a file cannot be opened, and changes nothing: %s", async (_what, file, sentence) => {
    const user = await renderApp("/", { term: "3-3" });
    await user.upload(input(), file());
    expect(await within(await screen.findByRole("alert")).findByText(sentence)).toBeTruthy();
    expect(storedAnswers().term).toBe("3-3");
  });

  it("asks for one file when two are dropped", async () => {
    await renderApp("/", { term: "3-3" });
    drop(pdfWith("{}"), pdfWith("{}"));
    expect(await screen.findByText("Kies één bestand tegelijk.")).toBeTruthy();
    expect(storedAnswers().term).toBe("3-3");
  });

  it("shows a name with markup as text", async () => {
    const user = await renderApp("/");
    const name = '<script>alert(1)</script> & "é" 🌍';
    const file = dossierFile(makeDossier(facts, { ...answers, respondent: { name } }));
    await user.upload(input(), new File([file], "d.json"));
    await screen.findByText("Het dossier is geopend.");
    expect(storedAnswers().respondent.name).toBe(name);
    expect(document.querySelector("script")).toBeNull();
  });
});
