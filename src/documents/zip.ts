import { strToU8, zipSync } from "fflate";

/** A file in a zip. */
export interface BundleFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Several files as one zip; `date` is the ISO date of each file. */
export function zipOf(files: readonly BundleFile[], date: string): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, content }) => [name, typeof content === "string" ? strToU8(content) : content]);
  // Noon, so that no time zone shifts the date.
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(`${date}T12:00:00`) }));
}
