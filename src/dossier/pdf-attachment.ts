import { DOSSIER_KIND } from "../domain/answers";

/** Maximum unpacked size of an attachment, in bytes: many times what a dossier with all its respondents needs. */
export const ATTACHMENT_LIMIT = 4_000_000;

/** Why a PDF contains no dossier. */
export type PdfError =
  /** The end of the PDF or of its attachment is missing. */
  | "pdf-truncated"
  /** Protected by a password or permissions. */
  | "pdf-encrypted"
  /** One of our documents, printed or resaved by a program that dropped the attachment. */
  | "pdf-printed-again"
  /** Not one of our documents. */
  | "pdf-foreign"
  /** The attachment cannot be unpacked, or is far too large. */
  | "pdf-damaged";

/** The text of the attachment, or why there is none. */
type PdfReading = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: PdfError };

/** Maximum number of candidates; ours has one, and a copy that was resaved repeatedly has a few. */
const TRIED = 64;

/** Maximum length of a stream dictionary, in bytes. */
const DICTIONARY = 4096;

/** BOM and whitespace: what may precede the first character of a text. */
const BEFORE_TEXT = /^(?:\u00ef\u00bb\u00bf)?\s*/;

/** Whether bytes start like a PDF, with the marker anywhere in the first kilobyte. A leading brace means JSON. */
export function isPdf(bytes: Uint8Array): boolean {
  const begin = latin(bytes.subarray(0, 1024)).replace(BEFORE_TEXT, "");
  return !begin.startsWith("{") && begin.includes("%PDF-");
}

/** Bytes as text with one character per byte, so that offsets in the text are offsets in the bytes. */
function latin(bytes: Uint8Array): string {
  // TextDecoder's "latin1" is windows-1252, which also maps one byte to one character; we only search for ASCII.
  return new TextDecoder("latin1").decode(bytes);
}

/** An embedded file: its dictionary, and the bytes of its stream (to the end of the file if it is unterminated). */
interface Embedded {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
  readonly whole: boolean;
}

/** The stream whose dictionary has `/EmbeddedFile` at an offset; stream dictionaries are never compressed. */
function embeddedAt(text: string, bytes: Uint8Array, at: number): Embedded | null {
  const before =
    text
      .slice(Math.max(0, at - DICTIONARY), at)
      .split(" obj")
      .at(-1) ?? "";
  const [after = "", mark] = text.slice(at, at + DICTIONARY).split(/(stream\r?\n)/, 2);
  const dictionary = before + after;
  if (mark === undefined || dictionary.includes("endobj")) return null;
  const begin = at + after.length + mark.length;
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Number.NaN);
  const declared = Number.isNaN(length) ? -1 : begin + length;
  const end = /^\s{0,2}endstream/.test(text.slice(declared, declared + 12))
    ? declared
    : text.indexOf("endstream", begin);
  return { dictionary, bytes: bytes.subarray(begin, end < 0 ? undefined : end), whole: end >= 0 };
}

/** All embedded JSON files, last written first. */
function embeddedFiles(text: string, bytes: Uint8Array): readonly Embedded[] {
  const files: Embedded[] = [];
  let at = text.lastIndexOf("/EmbeddedFile");
  for (let tried = 0; at >= 0 && tried < TRIED; tried += 1) {
    // "/EmbeddedFiles" is the list of names.
    const one = text[at + "/EmbeddedFile".length] === "s" ? null : embeddedAt(text, bytes, at);
    if (one !== null && /\/Subtype\s*\/application(?:#2[Ff]|\/)json/.test(one.dictionary)) files.push(one);
    at = at === 0 ? -1 : text.lastIndexOf("/EmbeddedFile", at - 1);
  }
  return files;
}

/** Unpacks zlib data; null when it is damaged or exceeds the limit. */
async function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array | null> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("deflate"));
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > limit) {
        await reader.cancel();
        return null;
      }
      chunks.push(next.value);
    }
  } catch {
    return null;
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function unpacked({ dictionary, bytes }: Embedded, limit: number): Promise<string | null> {
  const packed = /\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary);
  if (!packed && (dictionary.includes("/Filter") || bytes.length > limit)) return null;
  const plain = packed ? await inflate(bytes, limit) : bytes;
  return plain === null ? null : new TextDecoder().decode(plain);
}

/** Our documents are recognised by their keywords, which copies by other programs keep. */
function whyNone(text: string, files: readonly Embedded[]): PdfError {
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(text)) return "pdf-encrypted";
  if (!text.slice(-2048).includes("%%EOF") || files.some((file) => !file.whole)) return "pdf-truncated";
  if (files.length > 0) return "pdf-damaged";
  return text.includes(DOSSIER_KIND) ? "pdf-printed-again" : "pdf-foreign";
}

/**
 * Finds the dossier in one of our PDF files. Reads no page and executes nothing: it searches for the stream of the
 * attachment.
 * @param accepts whether a text is the dossier; a copy may have other attachments too.
 * @param limit maximum unpacked size of an attachment, in bytes.
 */
export async function readPdfAttachment(
  bytes: Uint8Array,
  accepts: (text: string) => boolean,
  limit = ATTACHMENT_LIMIT,
): Promise<PdfReading> {
  const text = latin(bytes);
  const files = embeddedFiles(text, bytes);
  const error = whyNone(text, files);
  if (error === "pdf-encrypted") return { ok: false, error };
  let others = 0;
  for (const file of files) {
    const plain = await unpacked(file, limit);
    if (plain !== null && accepts(plain)) return { ok: true, text: plain };
    others += Number(plain !== null);
  }
  // If all attachments are readable but none is ours, the PDF is foreign.
  return { ok: false, error: error === "pdf-damaged" && others === files.length ? "pdf-foreign" : error };
}
