import { describe, expect, it } from "vitest";
import type { DrawReply, DrawStage } from "../../src/workers/drawing";
import { ExportCancelled, ExportFailed, makeFile } from "../../src/workers/export-job";
import type { WorkerLike } from "../../src/workers/robustness-job";

/** A worker that notes what it is asked; tests let it reply or fail. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly asked: unknown[] = [];
  ended = 0;

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.ended += 1;
  }

  reply(data: DrawReply): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const done: DrawReply = { kind: "done", bytes: new Uint8Array([1, 2]), replaced: ["日"] };

function begin() {
  const worker = new FakeWorker();
  const control = new AbortController();
  const stages: DrawStage[] = [];
  const file = makeFile(() => worker, { ask: 1 }, { signal: control.signal, onStage: (stage) => stages.push(stage) });
  return { worker, control, stages, file };
}

describe("a file made by a worker", () => {
  it("comes with its stages, and the worker ends", async () => {
    const { worker, stages, file } = begin();
    worker.reply({ kind: "stage", stage: "loading" });
    worker.reply({ kind: "stage", stage: "drawing" });
    worker.reply(done);
    expect(await file).toMatchObject({ replaced: ["日"] });
    expect([worker.asked, stages, worker.ended]).toEqual([[{ ask: 1 }], ["loading", "drawing"], 1]);
  });

  it("is given up when it is stopped, and the worker ends", async () => {
    const { worker, control, file } = begin();
    worker.reply({ kind: "stage", stage: "composing" });
    control.abort();
    await expect(file).rejects.toBeInstanceOf(ExportCancelled);
    expect(worker.ended).toBe(1);
  });

  it("is not begun when it was stopped before", async () => {
    const control = new AbortController();
    control.abort();
    const worker = new FakeWorker();
    const file = makeFile(() => worker, 1, { signal: control.signal, onStage: () => undefined });
    await expect(file).rejects.toBeInstanceOf(ExportCancelled);
    expect(worker.asked).toEqual([]);
  });

  it("fails with the worker's own words", async () => {
    const { worker, file } = begin();
    worker.reply({ kind: "failed", message: "no font" });
    await expect(file).rejects.toThrow(new ExportFailed("no font"));
    expect(worker.ended).toBe(1);
  });

  it("fails when the worker breaks down or cannot start", async () => {
    const { worker, file } = begin();
    worker.dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    await expect(file).rejects.toThrow("out of memory");
    const never = makeFile(
      () => {
        throw new TypeError("no workers here");
      },
      1,
      { signal: new AbortController().signal, onStage: () => undefined },
    );
    await expect(never).rejects.toThrow("no workers here");
  });

  it("may be stopped after it is there, without harm", async () => {
    const { worker, control, file } = begin();
    worker.reply(done);
    await file;
    control.abort();
    expect(worker.ended).toBe(1);
  });
});
