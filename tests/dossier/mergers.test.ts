import { describe, expect, it } from "vitest";
import { answersAfterMergers, dossierAfterMergers } from "../../src/dossier/mergers";
import { openFile } from "../../src/dossier/open-file";
import { dossierText, makeDossier } from "../../src/dossier/make";
import { noteText } from "../../src/wording/answers/dossier-note";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";
import { i18n, wordsIn } from "../../tooling/support/words";

const at = (municipality: string) => answersOf({ municipality, term: "1-2" });
const moved = (code: string) => answersAfterMergers(at(code), municipalities);

describe("answers of a municipality that was merged", () => {
  it.each([
    ["11007", "11002", "Borsbeek", 2025, "Antwerpen"],
    ["44049", "44083", "Nevele", 2019, "Deinze"],
    // Its own name stayed and its code changed: what is new is the other municipality.
    ["37015", "37022", "Meulebeke", 2025, "Tielt"],
    ["44011", "44083", "Nevele", 2019, "Deinze"],
  ])("%s become those of %s, with a remark", (old, today, former, since, name) => {
    expect(moved(old)).toEqual({
      value: at(today),
      notes: [{ kind: "merged", former, since, name }],
    });
  });

  it("are for every former code those of a municipality of today", () => {
    const codes = municipalities.flatMap(({ former = [] }) => former.flatMap(({ nis }) => nis ?? []));
    expect(codes).toHaveLength(43);
    const today = new Set(municipalities.map(({ nis }) => nis));
    for (const code of codes) {
      const { value, notes } = moved(code);
      expect(today.has(value.municipality ?? ""), code).toBe(true);
      expect(notes, code).toHaveLength(today.has(code) ? 0 : 1);
    }
  });

  it.each(["36015", "11002", "99999"])("stay the same for %s", (code) => {
    const answers = at(code);
    expect(answersAfterMergers(answers, municipalities)).toEqual({ value: answers, notes: [] });
  });
});

describe("a dossier of before a merger", () => {
  const dossier = {
    ...makeDossier(dataset, at("11007")),
    scenarios: [{ id: "scenario-1", name: "Meer geld", answers: at("11007") }],
    respondents: [{ id: "respondent-1", datasetVersion: "0.1", answers: at("44049") }],
  };

  it("goes over with its scenarios and respondents, and says each merger once", () => {
    const { value, notes } = dossierAfterMergers(dossier, municipalities);
    expect(value).toEqual({
      ...dossier,
      answers: at("11002"),
      scenarios: [{ ...dossier.scenarios[0], answers: at("11002") }],
      respondents: [{ ...dossier.respondents[0], answers: at("44083") }],
    });
    expect(notes.map((note) => note.kind === "merged" && note.former)).toEqual(["Borsbeek", "Nevele"]);
  });

  it("is opened as a file without a fault, and waits where the list is not there", async () => {
    const file = () => new Blob([dossierText(dossier)]);
    const opened = await openFile(file(), dataset, municipalities);
    expect(opened).toMatchObject({
      ok: true,
      reading: { faults: [], dossier: { answers: { municipality: "11002" } }, notes: [{ former: "Borsbeek" }, {}] },
    });
    const waiting = await openFile(file(), dataset, null);
    expect(waiting).toMatchObject({
      ok: true,
      reading: { notes: [], dossier: { answers: { municipality: "11007" } } },
    });
  });

  it("says in every language what happened", () => {
    const note = { kind: "merged", former: "Borsbeek", since: 2025, name: "Antwerpen" } as const;
    expect(noteText(i18n.t, note)).toBe("Uw antwoorden gelden nu voor Antwerpen. Borsbeek hoort daar sinds 2025 bij.");
    for (const language of ["fr", "en", "de"] as const)
      expect(noteText(wordsIn(language).t, note)).toMatch(/Antwerpen\..*Borsbeek.*2025/);
  });
});
