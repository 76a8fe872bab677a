import { readFileSync } from "node:fs";
import type { Answers } from "../../src/domain/answers";
import { type DossierReading, readDossierText } from "../../src/dossier/read";
import { dataset, municipalities } from "../../tooling/support/dataset";

/** One of the dossiers of format 1 on which the former method fell short, as the application reads it. */
export function readAdviceCase(name: string): Extract<DossierReading, { ok: true }> {
  const text = readFileSync(new URL(`../advice-cases/${name}.dossier.json`, import.meta.url), "utf8");
  const reading = readDossierText(text, dataset, municipalities);
  if (!reading.ok) throw new Error(reading.error);
  return reading;
}

/** Its answers. */
export function adviceCase(name: string): Answers {
  return readAdviceCase(name).dossier.answers;
}
