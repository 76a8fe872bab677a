import { type Answers, type Dossier, DOSSIER_KIND, DOSSIER_VERSION } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";

/** A dossier of this version for a set of answers. */
export function makeDossier(dataset: CoreFacts, answers: Answers, changedOn?: string): Dossier {
  return {
    kind: DOSSIER_KIND,
    version: DOSSIER_VERSION,
    dataset: { id: dataset.id, version: dataset.version },
    ...(changedOn === undefined ? {} : { changedOn }),
    answers,
  };
}

/** The text of a dossier file: JSON with two-space indent and a final newline. */
export function dossierText(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 2)}\n`;
}
