import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { DOSSIER_KIND } from "../../src/domain/answers";
import { renderPdf } from "../../src/documents/pdf/render";
import { basisOf } from "../../src/report/basis/basis";
import { dossierFileText, readBasis } from "../../src/dossier/basis-file";
import { FILE_LIMIT, openFile, type ReadableFile } from "../../src/dossier/open-file";
import { REPORT_KIND } from "../../src/dossier/report-file";
import { dossierText } from "../../src/dossier/make";
import { anyDossier } from "../support/arbitraries";
import { dataset, municipalities } from "../../tooling/support/dataset";
import { goldenDossier, reportOf, sampleDocument, sampleName, SAMPLES } from "../../tooling/support/documents";
import { minimal, pdfFonts } from "../../tooling/support/pdf-samples";

const fonts = pdfFonts();
const open = (file: ReadableFile) => openFile(file, dataset, municipalities);
const fileOf = (content: string | Uint8Array) =>
  new Blob([typeof content === "string" ? content : new Uint8Array(content)]);

describe("opening a document again", () => {
  it.each(SAMPLES.map((sample) => ({ name: sampleName(sample), sample })))(
    "gives its answers back, byte for byte: $name",
    async ({ sample }) => {
      const dossier = goldenDossier(sample.golden);
      const opened = await open(fileOf(await renderPdf(sampleDocument(sample), fonts)));
      if (!opened.ok) throw new Error(opened.error);
      expect(dossierText(opened.reading.dossier)).toBe(dossierText(dossier));
      expect(opened.reading.faults).toEqual([]);
      expect(opened.basis).toEqual(basisOf(dataset, reportOf(dossier)));
    },
  );

  it("brings back whatever a dossier holds: scenarios, respondents, steps, costs", async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier, async (dossier) => {
        const text = dossierFileText(dossier, basisOf(dataset, reportOf(dossier)));
        const attachment = { name: "dossier.json", description: "d", mime: "application/json", text };
        const document = { ...minimal, meta: { ...minimal.meta, attachment } };
        for (const content of [text, await renderPdf(document, fonts)]) {
          const opened = await open(fileOf(content));
          // The order in which answers were given is not part of them.
          expect(opened.ok && JSON.parse(dossierText(opened.reading.dossier))).toEqual(
            JSON.parse(dossierText(dossier)),
          );
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("a file that cannot be opened", () => {
  const error = async (file: ReadableFile) => {
    const opened = await open(file);
    return opened.ok ? "opened" : opened.error;
  };

  it("is refused before it is read, when it is too large", async () => {
    let read = false;
    const huge = {
      size: 200_000_000,
      arrayBuffer: () => {
        read = true;
        return Promise.resolve(new ArrayBuffer(1));
      },
    };
    expect([await error(huge), read]).toEqual(["too-large", false]);
    expect(FILE_LIMIT).toBeLessThan(200_000_000);
  });

  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "empty"],
    ["no JSON", "{", "not-json"],
    ["a Word file", "PK\u0003\u0004 word/document.xml", "not-json"],
    ["binary", Uint8Array.from({ length: 256 }, (_, i) => i), "not-json"],
    ["JSON of others", '{"a":1}', "not-a-dossier"],
    ["a number", "7", "not-a-dossier"],
    ["a newer format", JSON.stringify({ kind: DOSSIER_KIND, version: 99, answers: {} }), "newer-version"],
    ["other data", JSON.stringify({ kind: DOSSIER_KIND, version: 1, answers: {}, dataset: { id: "x" } }), "other-data"],
    ["a PDF of others", "%PDF-1.4\n%%EOF", "pdf-foreign"],
    ["half a PDF", "%PDF-1.4\n1 0 obj", "pdf-truncated"],
    ["brackets in brackets", `{"answers":{"municipality":${"[".repeat(9000)}${"]".repeat(9000)}}}`, "not-a-dossier"],
    [
      "a whole advice with brackets in brackets",
      `{"kind":"${REPORT_KIND}","dossier":${"[".repeat(9000)}${"]".repeat(9000)}}`,
      "not-a-dossier",
    ],
    ["a string without an end, full of quotes", `{"a":"${'\\"'.repeat(500_000)}`, "not-json"],
    ["more fields than ours ever has", `{"a":[${"0,".repeat(400_000)}0]}`, "too-large"],
  ])("says what it is: %s", async (_what, content, expected) => {
    expect(await error(fileOf(content))).toBe(expected);
  });

  it("says so when the browser cannot read it", async () => {
    expect(await error({ size: 9, arrayBuffer: () => Promise.reject(new Error("gone")) })).toBe("unreadable");
  });

  it("is not waited for without end", async () => {
    vi.useFakeTimers();
    const waiting = error({ size: 9, arrayBuffer: () => new Promise<ArrayBuffer>(() => undefined) });
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await waiting).toBe("unreadable");
  });

  it("never makes it throw", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.json().map((t) => new TextEncoder().encode(t)),
        ),
        async (bytes) => {
          expect((await open(fileOf(bytes))).ok).toBe(false);
        },
      ),
    );
  });
});

describe("a dossier file", () => {
  it("may begin with the mark for UTF-8", async () => {
    expect((await open(fileOf(`\uFEFF${dossierText(goldenDossier("duffel-pakistan"))}`))).ok).toBe(true);
  });

  it("is no PDF because of a name in it, whatever stands before the first brace", async () => {
    const dossier = goldenDossier("duffel-pakistan");
    const named = { ...dossier, answers: { ...dossier.answers, respondent: { name: "%PDF-1.7 werkgroep" } } };
    for (const before of ["", "\uFEFF", " \n\t"])
      expect((await open(fileOf(before + JSON.stringify(named)))).ok).toBe(true);
  });

  it("may hold brackets in its names", async () => {
    const name = "[{".repeat(100);
    const dossier = goldenDossier("duffel-pakistan");
    const named = { ...dossier, answers: { ...dossier.answers, respondent: { name } } };
    expect((await open(fileOf(JSON.stringify(named)))).ok).toBe(true);
  });

  it("opens without what the advice rested on, and with something else in its place", async () => {
    const dossier = goldenDossier("duffel-pakistan");
    for (const basis of [undefined, null, 7, {}, { ...basisOf(dataset, reportOf(dossier)), date: "gisteren" }]) {
      const opened = await open(fileOf(JSON.stringify({ ...dossier, basis })));
      expect(opened.ok && opened.basis).toBe(null);
      expect(opened.ok && opened.reading.faults).toEqual([]);
    }
  });

  it("holds names that an object of JavaScript has already, without harm", () => {
    expect(readBasis('{"basis":{"__proto__":{"date":"2026-01-01"}}}')).toBe(null);
  });
});
