import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { withAnswer } from "../../src/domain/answer-path";
import { advise } from "../../src/engine/score/advise";
import { packLink, readLink } from "../../src/dossier/link";
import { dossierText } from "../../src/dossier/make";
import { readDossier, readDossierText } from "../../src/dossier/read";
import { revive } from "../../src/store/keeping/revive";
import { STORED_VERSION } from "../../src/store/state";
import type { Answers, Dossier } from "../../src/domain/answers";
import { dataset } from "../../tooling/support/dataset";
import { goldenCases } from "../../tooling/support/dossiers";
import { altered, damaged, fuzz, FUZZ_CASES, must } from "../support/fuzz";

const golden = goldenCases().map(({ raw }): Dossier => {
  const reading = readDossier(raw, dataset);
  if (!reading.ok) throw new Error(reading.error);
  const { dossier } = reading;
  const scenario = { id: "scenario-1", name: "Met meer geld", answers: withAnswer(dossier.answers, "money.now", 9000) };
  const respondent = { id: "respondent-1", datasetVersion: "0.1", answers: dossier.answers };
  const weighed: Answers = {
    ...dossier.answers,
    duels: [{ heavier: "reciprocity", lighter: "occasion" }, { even: ["global-citizenship", "partner-region"] }],
    own: { points: { occasion: 2 }, needs: { jumelage: { fte: 0.2, euroPerYear: 3000 } } },
  };
  return {
    ...dossier,
    answers: weighed,
    scenarios: [scenario],
    respondents: [respondent],
    doneSteps: { jumelage: ["ask-associations"] },
  };
});

/** What comes in can be worked with: an advice without NaN, and a dossier that reads back as itself. */
function mustBeUsable(dossier: Dossier): void {
  const { forms } = advise(dataset, dossier.answers);
  must(forms.length === dataset.workForms.length, "all forms");
  for (const { delivered, asked } of forms) must(Number.isSafeInteger(delivered + asked), "whole pluses");
  const again = readDossierText(dossierText(dossier), dataset);
  must(again.ok && again.faults.length === 0 && isDeepStrictEqual(again.dossier, dossier), "reads back as itself");
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
  const held = fuzz("stored state", cases, (text) => {
    const { stored, notice } = revive(text, dataset, 0);
    mustBeUsable(stored.dossier);
    must(notice === null || !("setAside" in notice) || notice.setAside === text, "kept aside as it was");
  });
  expect(held).toBe(FUZZ_CASES);
});

it("dossier files: a typed error, or a dossier that is usable", () => {
  const cases = fc.oneof(
    { weight: 1, arbitrary: damaged(golden.map(dossierText)) },
    { weight: 3, arbitrary: altered(golden).map((value) => JSON.stringify(value) ?? "") },
  );
  const held = fuzz("dossier files", cases, (text) => {
    const reading = readDossierText(text, dataset);
    if (reading.ok) mustBeUsable(reading.dossier);
    else must(/^[a-z-]+$/.test(reading.error), reading.error);
  });
  expect(held).toBe(FUZZ_CASES);
});

it("links: one that was changed never opens as other answers", () => {
  const links = golden.map(({ answers }) => packLink(answers));
  const swapped = fc
    .tuple(fc.constantFrom(...links), fc.nat(), fc.constantFrom("A", "B", "C", "x", "z", "0", "9", "-", "_"))
    .map(([link, at, sign]) => {
      const place = at % link.length;
      return link.slice(0, place) + sign + link.slice(place + 1);
    });
  const held = fuzz("links", fc.oneof(swapped, damaged(links)), (data) => {
    const reading = readLink(data, dataset);
    if (!reading.ok) return must(["too-long", "other-version", "damaged"].includes(reading.error), reading.error);
    // What opens is a link as it was made (base64 forgives what stands in its last bits).
    const { reading: inner } = reading;
    if (!inner.ok) throw new Error(inner.error);
    return must(
      golden.some(({ answers }) => isDeepStrictEqual(answers, inner.dossier.answers)),
      "answers that nobody gave",
    );
  });
  expect(held).toBe(FUZZ_CASES);
});
