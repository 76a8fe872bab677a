import type { Basis, Changes } from "../report/basis/types";
import type { Dossier } from "../domain/answers";
import type { Id } from "../domain/id";
import { basisOf, changesSince } from "../report/basis/basis";
import { reportForm } from "../report/build";
import { planSettings } from "../report/plan/plan";
import type { FormReport, Report } from "../report/report";
import { type Advised, adviceFor, fullReport, reportFor } from "./advice";
import { appStore, loadMunicipalities } from "./app";
import { facts } from "./facts";
import { dossierFileText } from "../dossier/basis-file";
import { type FileError, openFile, type ReadableFile } from "../dossier/open-file";
import type { DossierReading } from "../dossier/read";

function basisNow({ answers }: Dossier): Basis {
  return basisOf(facts, reportFor(adviceFor(answers), null));
}

/** The text of a dossier file, with the present basis of the advice on its answers. */
export function dossierFile(dossier: Dossier): string {
  return dossierFileText(dossier, basisNow(dossier));
}

/** A file that was read: the dossier, and what changed since it was made (null if the file does not say). */
export interface OpenedDossier {
  readonly ok: true;
  readonly reading: Extract<DossierReading, { ok: true }>;
  readonly changes: Changes | null;
}

type Opened = OpenedDossier | { readonly ok: false; readonly error: FileError };

/** Reads one of our dossier files or PDFs, without touching the store. Never throws. */
export async function openAndCompare(file: ReadableFile): Promise<Opened> {
  const opened = await openFile(file, facts, await loadMunicipalities().catch(() => null));
  if (!opened.ok) return opened;
  const { reading, basis } = opened;
  return { ok: true, reading, changes: basis === null ? null : changesSince(basis, basisNow(reading.dossier)) };
}

/** The input for an export: the advice with its full analysis, and forms in full. */
export interface ExportMatter {
  readonly report: Report;
  /** The chosen forms, in order of choice. */
  readonly forms: readonly FormReport[];
}

/** A report with the legal grounds for a note. */
export async function withLegal(report: Report): Promise<Report> {
  const { library } = await import("./library");
  return { ...report, legal: library.legal };
}

/**
 * An export's input, from the dossier as stored: the page may lag behind a new answer. Uses the analysis of the page if
 * it is for the same answers, and otherwise computes it off the page.
 * @param forms ids of the forms in full.
 * @throws Cancelled when `signal` is aborted.
 */
export async function exportMatter(
  { outcome: drawn, report, known: shown }: Advised,
  forms: readonly Id[],
  signal: AbortSignal,
): Promise<ExportMatter> {
  const { municipality } = report;
  const { answers, doneSteps, plan } = appStore.getState().dossier;
  const outcome = adviceFor(answers);
  const known = { ...shown, doneSteps, plan };
  const whole = drawn.answers === answers && shown.analysis != null;
  const full = whole ? reportFor(outcome, municipality, known) : await fullReport(outcome, municipality, known, signal);
  const context = { ...known, date: full.date, municipality, plan: planSettings(facts, full.date, plan) };
  const detail = (id: Id): FormReport =>
    full.top.find(({ form }) => form === id) ?? reportForm(facts, answers, outcome.advice, id, context);
  return { report: full, forms: forms.map(detail) };
}
