import type { Answers } from "../../src/domain/answers";

/** A running form, and a duel between two wishes that would make the first place more certain. */
export const DUEL: Partial<Answers> = {
  runningForms: ["jumelage", "indirect-cooperation"],
  occasions: ["encounter", "young-people"],
  partnerRegion: "global-south",
  term: "3-3",
  ambitions: {
    "global-citizenship": 3,
    "civil-society-involvement": 2,
    reciprocity: 2,
    "political-administrative-involvement": 1,
    "capacity-building": 1,
  },
  staff: { now: 0.2, freed: 0.1 },
  money: { now: 3000, freed: 2000 },
};
