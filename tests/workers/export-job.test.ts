// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DrawRequest } from "../../src/documents/job";
import { fakeWorkers } from "../support/fake-worker";

const REQUEST = { dossier: "{}" } as DrawRequest;
const ANSWER = { bytes: new Uint8Array([1]), pages: 1, replaced: [] };

describe("a worker that is prepared for the next PDF", () => {
  const { workers, worker, start } = fakeWorkers();

  beforeEach(() => {
    workers.length = 0;
    vi.resetModules();
    vi.stubGlobal("Worker", function Worker() {
      return start();
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it("is used once, and then another is started", async () => {
    const { exportPdf, prepareWorker } = await import("../../src/workers/export-job");
    prepareWorker();
    prepareWorker();
    expect(workers).toHaveLength(1);
    const first = exportPdf(REQUEST);
    worker(0).reply({ kind: "answer", answer: ANSWER });
    expect((await first).answer.pages).toBe(1);
    const second = exportPdf(REQUEST);
    expect(workers).toHaveLength(2);
    worker(1).reply({ kind: "answer", answer: ANSWER });
    await second;
  });

  it("is not asked when it failed before", async () => {
    const { exportPdf, prepareWorker } = await import("../../src/workers/export-job");
    prepareWorker();
    worker(0).dispatchEvent(new Event("error"));
    const drawing = exportPdf(REQUEST);
    expect(workers).toHaveLength(2);
    worker(1).reply({ kind: "answer", answer: ANSWER });
    expect((await drawing).answer.pages).toBe(1);
  });

  it("may be refused: whoever asks is told", async () => {
    vi.stubGlobal("Worker", function Worker() {
      throw new Error("blocked by policy");
    });
    const { exportPdf, prepareWorker } = await import("../../src/workers/export-job");
    expect(prepareWorker).not.toThrow();
    await expect(exportPdf(REQUEST)).rejects.toThrow("blocked by policy");
  });

  it("tells which typed characters a PDF lacks", async () => {
    const { missingInPdf } = await import("../../src/workers/export-job");
    expect(await missingInPdf("Nguyễn Ольга")).toEqual([]);
    expect(await missingInPdf("محمد")).not.toEqual([]);
  });
});
