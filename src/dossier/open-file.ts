import type { Basis } from "../report/basis/types";
import { DOSSIER_KIND } from "../domain/answers";
import type { Dataset, Municipality } from "../domain/dataset";
import { readBasis } from "./basis-file";
import { dossierAfterMergers } from "./mergers";
import { REPORT_KIND } from "./report-file";
import { isPdf, type PdfError, readPdfAttachment } from "./pdf-attachment";
import { type DossierError, type DossierReading, readDossierText } from "./read";

/** Largest file that is read, in bytes. Our documents have a few hundred thousand; programs that save them again add some. */
export const FILE_LIMIT = 20_000_000;

/** Why a file gives no dossier. */
export type FileError = DossierError | PdfError | "empty" | "too-large" | "unreadable";

type Good = Extract<DossierReading, { ok: true }>;

/** A file read: the dossier with what was wrong in it, and what its advice rested on. */
export type FileReading =
  | {
      readonly ok: true;
      readonly reading: Good;
      readonly basis: Basis | null;
      /** The dossier was inside a PDF. */
      readonly fromPdf: boolean;
    }
  | { readonly ok: false; readonly error: FileError };

/** The part of `File` that is used; a size above the limit is refused before anything is read. */
export type ReadableFile = Pick<File, "size" | "arrayBuffer">;

/** Deepest nesting of a file of ours is 7; a reader that follows more of it may run out of stack. */
const DEPTH_LIMIT = 64;

/** Whether brackets of JSON text stand in each other too deep to be followed; brackets in strings do not count. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
}

function kindOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly kind?: unknown } | null)?.kind;
  } catch {
    return undefined;
  }
}

/** The dossier in a file of the whole advice; any other text as it is. */
function dossierIn(text: string): string {
  if (kindOf(text) !== REPORT_KIND) return text;
  return JSON.stringify((JSON.parse(text) as { readonly dossier?: unknown }).dossier ?? null);
}

/** Text of a file of our own: UTF-8, with or without the mark that some programs put before it. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
}

function afterMergers(reading: Good, municipalities: readonly Municipality[]): Good {
  const { value: dossier, notes } = dossierAfterMergers(reading.dossier, municipalities);
  return { ...reading, dossier, notes: [...reading.notes, ...notes] };
}

/**
 * Opens a dossier file or a PDF that carries one. Never throws; nothing in the file is run.
 * @param municipalities the list in which the municipality must stand; null leaves that check out.
 */
export async function openFile(
  file: ReadableFile,
  dataset: Dataset,
  municipalities: readonly Municipality[] | null,
): Promise<FileReading> {
  if (file.size > FILE_LIMIT) return { ok: false, error: "too-large" };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, error: "unreadable" };
  }
  if (bytes.length === 0) return { ok: false, error: "empty" };
  const fromPdf = isPdf(bytes);
  const found = fromPdf
    ? await readPdfAttachment(bytes, (text) => kindOf(text) === DOSSIER_KIND)
    : ({ ok: true, text: dossierIn(textOf(bytes)) } as const);
  if (!found.ok) return found;
  if (isTooDeep(found.text)) return { ok: false, error: "not-a-dossier" };
  const reading = readDossierText(found.text, dataset, municipalities);
  if (!reading.ok) return reading;
  return { ok: true, reading: afterMergers(reading, municipalities ?? []), basis: readBasis(found.text), fromPdf };
}
