import { beforeEach, describe, expect, it, vi } from "vitest";
import type { NoteRequest } from "../../src/documents/job";
import type { ExportMatter } from "../../src/store/files";
import { noteFile, pdfFile } from "../../src/ui/pages/result/export/make-files";
import { wholeTranslator } from "../../src/ui/kit/whole-words";

const { asked } = vi.hoisted(() => ({ asked: [] as NoteRequest["texts"][] }));
vi.mock("../../src/workers/export-job", () => {
  const make = ({ texts }: NoteRequest) => {
    asked.push(texts);
    return { answer: Promise.resolve({ bytes: new Uint8Array(), replaced: [] }) };
  };
  return { exportWord: make, exportPdf: make };
});

/** What is drawn does not matter here: only with which texts. */
const matter = { report: {}, forms: [] } as unknown as ExportMatter;

beforeEach(() => {
  asked.length = 0;
});

describe("in easy Dutch", () => {
  it("the note is written in Dutch, for it is an official text", async () => {
    await noteFile(await wholeTranslator("nl-x-easy"), matter, null, {});
    const dutch = await wholeTranslator("nl");
    expect(asked.map(({ language }) => language)).toEqual(["nl"]);
    expect(asked[0]?.data).toEqual(dutch.data);
    expect(asked[0]?.interface["note"]).toMatchObject({ title: expect.any(String) as string });
  });

  it("the page for the college is drawn in easy Dutch, with its texts of paper", async () => {
    await pdfFile(await wholeTranslator("nl-x-easy"), matter, "short", {});
    expect(asked.map(({ language }) => language)).toEqual(["nl-x-easy"]);
    expect(asked[0]?.interface["brief"]).toMatchObject({ picture: "De 8 vormen", reasons: "Redenen" });
  });

  it("other languages keep their own note", async () => {
    await noteFile(await wholeTranslator("fr"), matter, null, {});
    expect(asked.map(({ language }) => language)).toEqual(["fr"]);
  });
});
