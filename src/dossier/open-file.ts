import type { Basis } from "../report/basis/types";
import { DOSSIER_KIND } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import type { Municipality } from "../domain/facts/municipality";
import { readBasis } from "./basis-file";
import { jsonExcess } from "./json-excess";
import { dossierAfterMergers } from "./mergers";
import { REPORT_KIND } from "./report-file";
import { isPdf, type PdfError, readPdfAttachment } from "./pdf-attachment";
import { type DossierError, type DossierReading, readDossierText } from "./read";

/** Maximum file size, in bytes. Our documents have a few hundred thousand; resaving by other programs adds some. */
export const FILE_LIMIT = 20_000_000;

/** Why a file contains no dossier. */
export type FileError = DossierError | PdfError | "empty" | "too-large" | "unreadable";

type Good = Extract<DossierReading, { ok: true }>;

/** A file that was read: the dossier with its faults, and the basis of its advice. */
export type FileReading =
  | {
      readonly ok: true;
      readonly reading: Good;
      readonly basis: Basis | null;
    }
  | { readonly ok: false; readonly error: FileError };

/** The part of `File` that we use; oversized files are refused before reading. */
export type ReadableFile = Pick<File, "size" | "arrayBuffer">;

/** How long to wait for a file, in milliseconds: one on a disconnected drive would never arrive. */
const PATIENCE = 30_000;

function kindOf(text: string): unknown {
  if (jsonExcess(text) !== null) return undefined;
  try {
    return (JSON.parse(text) as { readonly kind?: unknown } | null)?.kind;
  } catch {
    return undefined;
  }
}

/** The bytes of a file; null when unreadable or not arriving. */
async function bytesOf(file: ReadableFile): Promise<Uint8Array | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    const buffer = await Promise.race([file.arrayBuffer(), late]);
    return buffer === null ? null : new Uint8Array(buffer);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** The dossier within a file of the whole advice; any other text is unchanged. */
function dossierIn(text: string): string {
  if (kindOf(text) !== REPORT_KIND) return text;
  return JSON.stringify((JSON.parse(text) as { readonly dossier?: unknown }).dossier ?? null);
}

/** Text of a file of ours: UTF-8, with or without BOM. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
}

function afterMergers(reading: Good, municipalities: readonly Municipality[]): Good {
  const { value: dossier, notes } = dossierAfterMergers(reading.dossier, municipalities);
  return { ...reading, dossier, notes: [...reading.notes, ...notes] };
}

/**
 * Opens a dossier file or a PDF that contains one. Never throws; nothing in the file is executed.
 * @param municipalities the list that must contain the municipality; null skips that check.
 */
export async function openFile(
  file: ReadableFile,
  dataset: CoreFacts,
  municipalities: readonly Municipality[] | null,
): Promise<FileReading> {
  if (file.size > FILE_LIMIT) return { ok: false, error: "too-large" };
  const bytes = await bytesOf(file);
  if (bytes === null) return { ok: false, error: "unreadable" };
  if (bytes.length === 0) return { ok: false, error: "empty" };
  const content = isPdf(bytes)
    ? await readPdfAttachment(bytes, (text) => kindOf(text) === DOSSIER_KIND)
    : ({ ok: true, text: dossierIn(textOf(bytes)) } as const);
  if (!content.ok) return content;
  const excess = jsonExcess(content.text);
  if (excess !== null) return { ok: false, error: excess === "deep" ? "not-a-dossier" : "too-large" };
  const reading = readDossierText(content.text, dataset, municipalities);
  if (!reading.ok) return reading;
  return { ok: true, reading: afterMergers(reading, municipalities ?? []), basis: readBasis(content.text) };
}
