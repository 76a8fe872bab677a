import * as fc from "fast-check";
import type { Dossier } from "../../src/domain/answers";
import { makeDossier } from "../../src/dossier/make";
import { dataset } from "../../tooling/support/dataset";
import { goldenDossier } from "../../tooling/support/documents";
import { goldenCases } from "../../tooling/support/dossiers";
import { readAdviceCase } from "./advice-cases";
import { anyAnswers } from "./arbitraries";

const ADVICE_CASES = [
  "combo",
  "five-way-tie",
  "g1",
  "g2",
  "g3",
  "x-disaster-all2-small",
  "x-nopartner-ste",
  "x-short-ste",
  "zero-capacity",
] as const;

/** A dossier of which the documents are looked at. */
export interface DocumentCase {
  readonly name: string;
  readonly dossier: Dossier;
}

/** Dossiers of a seed: the same in every run. */
function seeded(count: number): readonly DocumentCase[] {
  return fc
    .sample(anyAnswers, { numRuns: count, seed: 20_261_126 })
    .map((answers, index) => ({ name: `seeded ${index + 1}`, dossier: makeDossier(dataset, answers) }));
}

/** The golden dossiers, the advice cases, and some seeded ones. */
export const DOCUMENT_CASES: readonly DocumentCase[] = [
  ...goldenCases().map(({ id }) => ({ name: id, dossier: goldenDossier(id) })),
  ...ADVICE_CASES.map((name) => ({ name, dossier: readAdviceCase(name).dossier })),
  ...seeded(16),
];
