import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { renderPdf } from "../../src/documents/pdf/render";
import { openFile, type FileReading } from "../../src/dossier/open-file";
import { dataset } from "../../tooling/support/dataset";
import { SAMPLES, sampleDocument } from "../../tooling/support/documents";
import { fuzzAsync, FUZZ_CASES, must } from "../support/fuzz";
import { pdfFonts } from "../../tooling/support/pdf-samples";

let original: Uint8Array;
let attachment: number;
let whole: FileReading;

const fileOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
});

beforeAll(async () => {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error("no sample");
  original = await renderPdf(sampleDocument(sample), pdfFonts());
  attachment = new TextDecoder("latin1").decode(original).lastIndexOf("/EmbeddedFile");
  whole = await openFile(fileOf(original), dataset, null);
});

/** One change: bytes replaced, taken out or put in, anywhere or (more telling) around the attachment. */
const change = fc.record({
  near: fc.boolean(),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.integer({ min: 0, max: 40 }),
  put: fc.uint8Array({ maxLength: 40 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, { near, at, drop, put }: Change): Uint8Array {
  const place = near ? attachment - 400 + Math.floor(at * 4000) : Math.floor(at * bytes.length);
  const from = Math.max(0, Math.min(bytes.length, place));
  const made = new Uint8Array(from + put.length + Math.max(0, bytes.length - from - drop));
  made.set(bytes.subarray(0, from));
  made.set(put, from);
  made.set(bytes.subarray(Math.min(bytes.length, from + drop)), from + put.length);
  return made;
}

it("PDF files: a typed error, or the answers that were inside; never others", async () => {
  must(whole.ok, "the document opens before it is damaged");
  const cut = fc.double({ min: 0, max: 1, noNaN: true });
  const cases = fc.oneof(
    { weight: 6, arbitrary: fc.array(change, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: cut },
  );
  const held = await fuzzAsync("PDF files", cases, async (damage) => {
    const bytes =
      typeof damage === "number"
        ? original.subarray(0, Math.floor(damage * original.length))
        : damage.reduce(changed, original);
    const reading = await openFile(fileOf(bytes), dataset, null);
    if (!reading.ok) return must(/^[a-z-]+$/.test(reading.error), reading.error);
    // The stream has a checksum: what is unpacked whole is what was packed.
    return must(
      whole.ok && JSON.stringify(reading.reading.dossier) === JSON.stringify(whole.reading.dossier),
      "the same dossier",
    );
  });
  expect(held).toBe(FUZZ_CASES);
});
