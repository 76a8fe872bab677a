import * as fc from "fast-check";
import { PDFDocument } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { renderPdf } from "../../src/documents/pdf/render";
import { ATTACHMENT_LIMIT, isPdf, readPdfAttachment } from "../../src/dossier/pdf-attachment";
import { minimal, pdfFonts, rich } from "../../tooling/support/pdf-samples";

const text = rich.meta.attachment?.text ?? "";
const fonts = pdfFonts();
const small = { ...minimal, meta: { ...minimal.meta, attachment: rich.meta.attachment } };
const file = await renderPdf(small, fonts);
const read = (bytes: Uint8Array, limit?: number) => readPdfAttachment(bytes, (found) => found === text, limit);
const bytesOf = (latin: string) => Uint8Array.from(latin, (sign) => sign.charCodeAt(0));
const latinOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** The file with a text in it replaced by another. */
function changed(from: string | RegExp, to: string, bytes = file): Uint8Array {
  const before = latinOf(bytes);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return bytesOf(after);
}

describe("the attachment of one of our documents", () => {
  it("is found as it was put in", async () => {
    expect(isPdf(file)).toBe(true);
    expect(await read(file)).toEqual({ ok: true, text });
  });

  it.each([true, false])(
    "is found in a copy that another program saved (object streams: %s)",
    async (useObjectStreams) => {
      const copy = await PDFDocument.load(file, { updateMetadata: false });
      expect(await read(await copy.save({ useObjectStreams }))).toEqual({ ok: true, text });
    },
  );

  it("is found when its length stands elsewhere, and when it is not compressed", async () => {
    const elsewhere = changed(/(\/Type \/EmbeddedFile[\s\S]{0,300}?\/Length )\d+/, "$19 0 R");
    expect(await read(elsewhere)).toEqual({ ok: true, text });
    const plain = bytesOf(
      `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length 2 >>\nstream\n{}\nendstream\nendobj\n%%EOF`,
    );
    expect(await readPdfAttachment(plain, (found) => found === "{}")).toEqual({ ok: true, text: "{}" });
  });

  it("is found among attachments of others", async () => {
    const copy = await PDFDocument.load(file, { updateMetadata: false });
    await copy.attach(bytesOf('{"a":1}'), "other.json", { mimeType: "application/json" });
    await copy.attach(bytesOf("plain"), "other.txt", { mimeType: "text/plain" });
    expect(await read(await copy.save())).toEqual({ ok: true, text });
  });

  it("is found in a file whose end was cut off after it", async () => {
    expect(await read(file.subarray(0, file.length - 2000))).toEqual({ ok: true, text });
  });
});

describe("a PDF without our attachment says why", () => {
  const fault = async (bytes: Uint8Array, limit?: number) => {
    const found = await read(bytes, limit);
    return found.ok ? "found" : found.error;
  };

  it("cut off before or inside the attachment", async () => {
    const at = latinOf(file).indexOf("/Type /EmbeddedFile");
    expect(await fault(file.subarray(0, at))).toBe("pdf-truncated");
    const stream = latinOf(file).indexOf("stream", at);
    expect(await fault(file.subarray(0, stream + 30))).toBe("pdf-truncated");
  });

  it("protected", async () => {
    expect(await fault(changed("trailer\n<<", "trailer\n<<\n/Encrypt 7 0 R"))).toBe("pdf-encrypted");
  });

  it("printed or saved again without it", async () => {
    expect(await fault(await renderPdf({ ...small, meta: { ...small.meta, attachment: null } }, fonts))).toBe(
      "pdf-printed-again",
    );
  });

  it("of somebody else, with or without an attachment", async () => {
    const other = await PDFDocument.create();
    other.addPage();
    expect(await fault(await other.save())).toBe("pdf-foreign");
    await other.attach(bytesOf('{"a":1}'), "other.json", { mimeType: "application/json" });
    expect(await fault(await other.save())).toBe("pdf-foreign");
  });

  it("with an attachment that unpacks to more than is allowed", async () => {
    const bomb = { name: "d.json", description: "d", mime: "application/json", text: "0".repeat(ATTACHMENT_LIMIT + 1) };
    const bytes = await renderPdf({ ...small, meta: { ...small.meta, attachment: bomb } }, fonts);
    expect(bytes.length).toBeLessThan(ATTACHMENT_LIMIT / 20);
    expect(await readPdfAttachment(bytes, () => true)).toEqual({ ok: false, error: "pdf-damaged" });
    expect(await fault(file, text.length - 1)).toBe("pdf-damaged");
  });

  it("with thousands of places that look like an attachment, without looking at all of them", async () => {
    const many = `%PDF-1.7\n${"1 0 obj << /EmbeddedFile stream\n".repeat(100_000)}\n%%EOF`;
    expect(await fault(bytesOf(many))).toBe("pdf-foreign");
  });
});

describe("whatever was done to a file", () => {
  it("the text is the one that was put in, or there is none", async () => {
    // The attachment stands first in the file: a third of the places are in it.
    const places = fc.array(fc.tuple(fc.nat(1200), fc.nat(255)), { minLength: 1, maxLength: 5 });
    const isJson = (found: string) => found.startsWith("{") && found.endsWith("}");
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = file.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const found = await readPdfAttachment(bytes, isJson);
        expect(found.ok ? found.text : text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on bytes that only begin as a PDF", async () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "/EmbeddedFile",
        " obj",
        "stream\n",
        "endstream",
        "/Filter /FlateDecode",
        "/Length 9",
        "<<",
        "/Subtype /application#2Fjson",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const bytes = new TextEncoder().encode(`%PDF-1.4\n${pieces.join(" ")}`);
        expect(typeof (await readPdfAttachment(bytes, () => true)).ok).toBe("boolean");
      }),
      { numRuns: 300 },
    );
  });
});
