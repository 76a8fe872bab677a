import { readFileSync } from "node:fs";
import { DOSSIER_VERSION } from "../../src/domain/answers";

const { answers } = JSON.parse(readFileSync("tests/golden/lichtervelde-ccra.dossier.json", "utf8")) as {
  readonly answers: Readonly<Record<string, unknown>>;
};

const SMALL = { staff: { now: 0.2, freed: 0.1, volunteers: "yes" }, money: { now: 5000, freed: 1000, grants: "yes" } };
const dataset = { id: "flanders-2023", version: "0.1" };

/** A small municipality that answered everything, stored two scenarios, and added the answers of two others. */
export const RICH_DOSSIER = {
  kind: "wegwijzer-mondiale-samenwerking/dossier",
  version: DOSSIER_VERSION,
  dataset,
  changedOn: "2026-11-23",
  answers: { ...answers, ...SMALL },
  scenarios: [
    { id: "s1", name: "Meer personeel en geld", answers: { ...answers, staff: { now: 1 }, money: { now: 25_000 } } },
    { id: "s2", name: "Kort en klein", answers: { ...answers, ...SMALL, term: "1-1" } },
  ],
  respondents: [
    {
      id: "r1",
      datasetVersion: "0.1",
      changedOn: "2026-11-20",
      answers: {
        ...answers,
        respondent: { name: "Jan De Vlaeminck", role: "councillor" },
        partnerRegion: "global-south",
        ambitions: { "capacity-building": 3, reciprocity: 0, "global-citizenship": 3 },
      },
    },
    { id: "r2", datasetVersion: "0.1", answers: { ...answers, respondent: {}, occasions: ["disaster"], term: "1-1" } },
  ],
  doneSteps: { jumelage: ["find-dormant", "ask-associations"] },
} as const;
