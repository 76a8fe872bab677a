import * as fc from "fast-check";
import { expect, it } from "vitest";
import { withAnswer } from "../../src/domain/answer-path";
import { advise } from "../../src/engine/advise";
import { effectiveAnswers } from "../../src/questionnaire/course";
import { packLink, readLink } from "../../src/state/link";
import { dossierText, readDossier, readDossierText, type DossierReading } from "../../src/state/read-dossier";
import { revive, STORED_VERSION } from "../../src/state/revive";
import type { Dossier } from "../../src/domain/answers";
import { dataset } from "../support/dataset";
import { goldenCases } from "../support/dossiers";
import { altered, damaged, fuzz } from "../support/fuzz";

const golden = goldenCases().map(({ raw }): Dossier => {
  const reading = readDossier(raw, dataset);
  if (!reading.ok) throw new Error(reading.error);
  const { dossier } = reading;
  const scenario = { id: "scenario-1", name: "Met meer geld", answers: withAnswer(dossier.answers, "money.now", 9000) };
  const respondent = { id: "respondent-1", datasetVersion: "0.1", answers: dossier.answers };
  return { ...dossier, scenarios: [scenario], respondents: [respondent], doneSteps: { jumelage: [1] } };
});

/** What comes in can be worked with: an advice without NaN, and a dossier that reads back as itself. */
function expectUsable(dossier: Dossier): void {
  const { forms } = advise(dataset, effectiveAnswers(dataset, dossier.answers));
  expect(forms).toHaveLength(dataset.workForms.length);
  for (const { delivered, asked } of forms) expect(Number.isSafeInteger(delivered + asked)).toBe(true);
  const again = readDossierText(dossierText(dossier), dataset);
  expect(again).toEqual({ ok: true, dossier, faults: [] });
}

function expectReading(reading: DossierReading): void {
  if (reading.ok) expectUsable(reading.dossier);
  else expect(reading.error).toMatch(/^[a-z-]+$/);
}

it("stored state: never throws, good answers are usable, what cannot be read is kept", () => {
  const good = golden.map((dossier) => ({
    version: STORED_VERSION,
    state: { dossier, lastPage: "term", language: "fr", trial: dossier.answers },
  }));
  const cases = fc.oneof(
    { weight: 1, arbitrary: damaged(good.map((value) => JSON.stringify(value))) },
    { weight: 3, arbitrary: altered(good).map((value) => JSON.stringify(value) ?? "") },
  );
  fuzz("stored state", cases, (text) => {
    const { stored, notice } = revive(text, dataset);
    expectUsable(stored.dossier);
    if (notice !== null && "setAside" in notice) expect(notice.setAside).toBe(text);
  });
});

it("dossier files: a typed error, or a dossier that is usable", () => {
  const cases = fc.oneof(
    { weight: 1, arbitrary: damaged(golden.map(dossierText)) },
    { weight: 3, arbitrary: altered(golden).map((value) => JSON.stringify(value) ?? "") },
  );
  fuzz("dossier files", cases, (text) => expectReading(readDossierText(text, dataset)));
});

it("links: one that was changed never opens as other answers", () => {
  const links = golden.map(({ answers }) => packLink(answers));
  const answersOfLink = new Map(links.map((link, index) => [link, golden[index]?.answers]));
  const swapped = fc
    .tuple(fc.constantFrom(...links), fc.nat(), fc.constantFrom(..."ABCxyz019-_"))
    .map(([link, at, sign]) => {
      const place = at % link.length;
      return link.slice(0, place) + sign + link.slice(place + 1);
    });
  fuzz("links", fc.oneof(swapped, damaged(links)), (data) => {
    const reading = readLink(data, dataset);
    if (!reading.ok) {
      expect(["too-long", "other-version", "damaged"]).toContain(reading.error);
      return;
    }
    // What opens is a link as it was made (base64 forgives what stands in its last bits).
    if (!reading.reading.ok) throw new Error(reading.reading.error);
    const { answers } = reading.reading.dossier;
    expect([...answersOfLink.values()]).toContainEqual(answers);
  });
});
