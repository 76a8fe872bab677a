import { readdirSync, readFileSync } from "node:fs";
import { type Answers, type Dossier, NO_ANSWERS } from "../../src/domain/answers";
import { readDossierText } from "../../src/dossier/read";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { goldenDossier, reportOf } from "../../tooling/support/documents";
import { goldenCases } from "../../tooling/support/dossiers";
import type { Report } from "../../src/report/report";

const HERSELT = municipalities.find(({ name }) => name === "Herselt")?.nis;

/** Wishes that only one form delivers in full. */
const POLICY: Answers = {
  ...NO_ANSWERS,
  municipality: HERSELT,
  runningForms: "none",
  occasions: ["own-policy"],
  partnerRegion: "global-south",
  term: "3-3",
  ambitions: {
    "capacity-building": 3,
    reciprocity: 3,
    "political-administrative-involvement": 2,
    "civil-society-involvement": 1,
  },
  staff: { now: 0.6, freed: 0 },
  money: { now: 12_000, freed: 0 },
};

/** The cases that a note must be able to tell, by what they show. */
export const NOTE_CASES = {
  /** Two forms run, a third adds; what runs takes what can be freed. */
  beside: {
    ...NO_ANSWERS,
    municipality: HERSELT,
    runningForms: ["jumelage", "indirect-cooperation"],
    occasions: ["young-people"],
    partnerRegion: "global-south",
    term: "3-3",
    ambitions: {
      "civil-society-involvement": 3,
      "global-citizenship": 3,
      reciprocity: 2,
      "political-administrative-involvement": 1,
    },
    staff: { now: 0.2, freed: 0.1 },
    money: { now: 3000, freed: 2000 },
  },
  /** Nothing runs and one form fits. */
  fresh: POLICY,
  /** The best must wait: people and money are lacking. */
  wait: { ...POLICY, staff: { now: 0.2, freed: 0 }, money: { now: 3000, freed: 0 } },
  /** Two forms deliver as much. */
  tie: {
    ...NO_ANSWERS,
    municipality: HERSELT,
    runningForms: "none",
    occasions: ["encounter", "local-organisations"],
    partnerRegion: "global-south",
    term: "3-3",
    ambitions: {
      "civil-society-involvement": 3,
      reciprocity: 2,
      "political-administrative-involvement": 2,
      "global-citizenship": 2,
    },
    staff: { now: 0.2, freed: 0 },
    money: { now: 6000, freed: 0 },
  },
  /** One of two running forms brings nothing of its own. */
  ending: { ...POLICY, runningForms: ["stedenband", "jumelage"] },
  /** No municipality. */
  nowhere: { ...POLICY, municipality: undefined },
  /** Help after a disaster, at once. */
  aid: {
    ...NO_ANSWERS,
    municipality: HERSELT,
    runningForms: "none",
    occasions: ["disaster"],
    partnerRegion: "no-partner",
    term: "1-1",
    ambitions: { "civil-society-involvement": 3, "global-citizenship": 1 },
    staff: { now: 0.1, freed: 0 },
    money: { now: 1000, freed: 0 },
  },
  /** What people and money there are was not answered. */
  unanswered: { ...POLICY, staff: {}, money: {} },
  /** No form meets the conditions. */
  unmet: { ...POLICY, partnerRegion: "europe", occasions: ["disaster"], term: "3-3" },
  /** Nobody, now or later. */
  nobody: { ...POLICY, staff: { now: 0, freed: 0 } },
  /** Nothing asked. */
  nothing: NO_ANSWERS,
} as const satisfies Readonly<Record<string, Answers>>;

/** The report of answers, on the day of the models. */
export function noteReport(answers: Answers): Report {
  return reportOf({ answers } as Dossier, "2026-11-26");
}

function dossiersIn(folder: string): readonly (readonly [string, Dossier])[] {
  const at = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const reading = readDossierText(readFileSync(new URL(name, at), "utf8"), dataset, municipalities);
      if (!reading.ok) throw new Error(`${name}: ${reading.error}`);
      return [name, reading.dossier];
    });
}

/** Every dossier of the tests, by name: golden ones, those of the former method, others, and the cases above. */
export function allReports(): readonly (readonly [string, Report])[] {
  const dossiers = [
    ...goldenCases().map(({ id }) => [id, goldenDossier(id)] as const),
    ...dossiersIn("advice-cases"),
    ...dossiersIn("dossiers"),
  ];
  return [
    ...dossiers.map(([name, dossier]) => [name, reportOf(dossier)] as const),
    ...Object.entries(NOTE_CASES).map(([name, answers]) => [name, noteReport(answers)] as const),
  ];
}
