import type { Language } from "../../src/i18n/languages";
import type { Dossier } from "../../src/domain/answers";
import { robustnessOf } from "../../src/engine/weights/robustness";
import { advise } from "../../src/engine/score/advise";
import { composeDocument, type DocumentOptions } from "../../src/documents/compose";
import { composeNote } from "../../src/documents/note/compose";
import type { ComposedDocument } from "../../src/documents/model";
import { renderWord } from "../../src/documents/word/render";
import { buildReport } from "../../src/report/build";
import { analyse } from "../../src/report/analysis";
import { basisOf } from "../../src/report/basis/basis";
import type { Report } from "../../src/report/report";
import { dossierFileText } from "../../src/dossier/basis-file";
import { readDossier } from "../../src/dossier/read";
import { dataset, municipalities } from "./dataset";
import { goldenCases } from "./dossiers";
import { wordsIn } from "./words";

/** A document that every run makes and validates. */
export interface Sample {
  readonly golden: string;
  readonly language: Language;
  readonly length: "full" | "short";
}

/** Twelve documents: ten full ones, for every golden dossier and in four languages, and two decision pages. */
export const SAMPLES: readonly Sample[] = [
  { golden: "afrifoodlinks-brugge", language: "nl", length: "full" },
  { golden: "brugge-ebolowa", language: "fr", length: "full" },
  { golden: "duffel-pakistan", language: "nl", length: "full" },
  { golden: "duffel-pakistan", language: "de", length: "full" },
  { golden: "lichtervelde-ccra", language: "en", length: "full" },
  { golden: "lokeren-elasha", language: "de", length: "full" },
  { golden: "merelbeke-toucountouna", language: "fr", length: "full" },
  { golden: "orient8-mechelen", language: "en", length: "full" },
  { golden: "roeselare-dogbo", language: "nl", length: "full" },
  { golden: "roeselare-dogbo", language: "fr", length: "full" },
  { golden: "brugge-ebolowa", language: "fr", length: "short" },
  { golden: "lokeren-elasha", language: "de", length: "short" },
];

/** Name of a sample and its file. */
export function sampleName({ golden, language, length }: Sample): string {
  return `${golden}.${language}.${length}`;
}

/** The dossier of a golden case, as read by the application. */
export function goldenDossier(id: string): Dossier {
  const found = goldenCases().find((golden) => golden.id === id);
  const reading = readDossier(found?.raw, dataset, municipalities);
  if (!reading.ok || reading.faults.length > 0) throw new Error(`golden case "${id}" cannot be read`);
  return reading.dossier;
}

/** The report of a dossier on a fixed date, with its full analysis. */
export function reportOf(dossier: Dossier, date = "2026-11-23"): Report {
  const answers = dossier.answers;
  const advice = advise(dataset, answers);
  return buildReport(dataset, answers, advice, {
    analysis: analyse(dataset, answers, advice, robustnessOf(advice, answers.duels)),
    plan: dossier.plan,
    doneSteps: dossier.doneSteps,
    date,
    municipality: municipalities.find((m) => m.nis === answers.municipality) ?? null,
    legal: dataset.legal,
  });
}

/** The document of a dossier, ready to draw. */
export function documentOf(
  dossier: Dossier,
  language: Language,
  document: DocumentOptions["document"],
): ComposedDocument {
  const report = reportOf(dossier);
  const attached = dossierFileText(dossier, basisOf(dataset, report));
  return composeDocument(wordsIn(language), report, attached, { document, forms: null });
}

/** The note for the college on a report, as a Word file. */
export function noteFile(report: Report, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  return renderWord(composeNote(wordsIn(language), report, null));
}

/** A sample as a document, ready to draw. */
export function sampleDocument({ golden, language, length }: Sample): ComposedDocument {
  return documentOf(goldenDossier(golden), language, length);
}
