import type { Basis, Changes } from "../domain/basis";
import type { Dossier } from "../domain/answers";
import { basisOf, changesSince } from "../report/basis";
import { adviceFor, reportFor } from "./advice";
import { facts, loadMunicipalities } from "./app";
import { dossierFileText } from "./basis-file";
import { type FileError, openFile, type ReadableFile } from "./open-file";
import type { DossierReading } from "./read-dossier";

function basisNow({ answers }: Dossier): Basis {
  return basisOf(facts, reportFor(adviceFor(answers), null));
}

/** The text of a dossier file, with what the advice on its answers rests on today. */
export function dossierFile(dossier: Dossier): string {
  return dossierFileText(dossier, basisNow(dossier));
}

/** A file that was opened: the dossier, and what changed since it was made (null where the file does not tell). */
export type Opened =
  | {
      readonly ok: true;
      readonly reading: Extract<DossierReading, { ok: true }>;
      readonly changes: Changes | null;
    }
  | { readonly ok: false; readonly error: FileError };

/** Reads a dossier file or a PDF of ours; the store is not touched. Never throws. */
export async function openAndCompare(file: ReadableFile): Promise<Opened> {
  const list = await loadMunicipalities().catch(() => null);
  const opened = await openFile(file, facts, list === null ? null : new Set(list.map((m) => m.nis)));
  if (!opened.ok) return opened;
  const { reading, basis } = opened;
  return { ok: true, reading, changes: basis === null ? null : changesSince(basis, basisNow(reading.dossier)) };
}
