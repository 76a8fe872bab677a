import { describe, expect, it } from "vitest";
import { createAsk } from "../../src/workers/ask";
import { Cancelled, type Work } from "../../src/workers/work";
import { fakeWorkers, noWorkers } from "../support/fake-worker";

/** Counts to a number, one a turn, and answers its double. */
const count: Work<number, number, number> = async (to, { onNews, turn }) => {
  if (to < 0) throw new RangeError("below zero");
  for (let n = 1; n <= to; n += 1) {
    await turn();
    onNews(n);
  }
  return to * 2;
};

function withFakes(more: { readonly onPage?: null; readonly once?: boolean } = {}) {
  const fakes = fakeWorkers();
  return { ...fakes, ask: createAsk<number, number, number>({ start: fakes.start, onPage: count, ...more }) };
}

describe("a question to a worker", () => {
  it("starts it, hears its news, and gets the answer", async () => {
    const { ask, workers, worker } = withFakes();
    expect(workers).toHaveLength(0);
    const news: number[] = [];
    const waiting = ask(3, { onNews: (n) => news.push(n) });
    await worker(0).work(count);
    expect(await waiting).toEqual({ answer: 6, fellBack: false });
    expect(news).toEqual([1, 2, 3]);
  });

  it("leaves it for the next question, unless it is to end after each", async () => {
    for (const once of [false, true]) {
      const { ask, workers, worker } = withFakes({ once });
      for (const to of [1, 2]) {
        const waiting = ask(to);
        await worker(workers.length - 1).work(count);
        expect(await waiting).toEqual({ answer: to * 2, fellBack: false });
      }
      expect(workers.map(({ ended }) => ended)).toEqual(once ? [1, 1] : [0]);
    }
  });

  it("wins from an older one, which ends with its worker and hears no more", async () => {
    const { ask, workers, worker } = withFakes();
    let heard = 0;
    const older = ask(1, { onNews: () => (heard += 1) });
    const newer = ask(2);
    await expect(older).rejects.toBeInstanceOf(Cancelled);
    await worker(0).work(count);
    await worker(1).work(count);
    expect(await newer).toEqual({ answer: 4, fellBack: false });
    expect([heard, workers.map(({ ended }) => ended)]).toEqual([0, [1, 0]]);
  });

  it("stops when the asker does, and is not begun when that was before", async () => {
    const { ask, workers, worker } = withFakes();
    const stop = new AbortController();
    const waiting = ask(1, { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toBeInstanceOf(Cancelled);
    expect(worker(0).ended).toBe(1);
    await expect(ask(1, { signal: stop.signal })).rejects.toBeInstanceOf(Cancelled);
    expect(workers).toHaveLength(1);
  });

  it("may be stopped after it is answered, without harm", async () => {
    const { ask, worker } = withFakes();
    const stop = new AbortController();
    const waiting = ask(1, { signal: stop.signal });
    await worker(0).work(count);
    await waiting;
    stop.abort();
    expect(worker(0).ended).toBe(0);
  });
});

describe("a question without a working worker", () => {
  it("is worked on by the page, which says so", async () => {
    const ask = createAsk({ start: noWorkers, onPage: count });
    const news: number[] = [];
    expect(await ask(2, { onNews: (n) => news.push(n) })).toEqual({ answer: 4, fellBack: true });
    expect(news).toEqual([1, 2]);
  });

  it.each(["error", "messageerror"])("is taken over from a worker that breaks down (%s)", async (event) => {
    const { ask, worker, workers } = withFakes();
    const waiting = ask(2);
    worker(0).dispatchEvent(new Event(event));
    expect(await waiting).toEqual({ answer: 4, fellBack: true });
    expect(worker(0).ended).toBe(1);
    // The next question gets a new worker.
    const next = ask(1);
    await worker(1).work(count);
    expect(await next).toEqual({ answer: 2, fellBack: false });
    expect(workers).toHaveLength(2);
  });

  it("is taken over from a worker that reports a failure", async () => {
    const { ask, worker } = withFakes();
    const waiting = ask(2);
    worker(0).reply({ kind: "failed", message: "out of memory" });
    expect(await waiting).toEqual({ answer: 4, fellBack: true });
  });

  it("stops on the page too, for a newer one or when the asker does", async () => {
    const ask = createAsk({ start: noWorkers, onPage: count });
    const stop = new AbortController();
    const older = ask(1000);
    const newer = ask(1000, { signal: stop.signal });
    await expect(older).rejects.toBeInstanceOf(Cancelled);
    stop.abort();
    await expect(newer).rejects.toBeInstanceOf(Cancelled);
  });

  it("fails with what went wrong on the page", async () => {
    const ask = createAsk({ start: noWorkers, onPage: count });
    await expect(ask(-1)).rejects.toBeInstanceOf(RangeError);
  });

  it("fails with the worker's own words where the page cannot do the work", async () => {
    const { ask, worker } = withFakes({ onPage: null });
    const reported = ask(1);
    worker(0).reply({ kind: "failed", message: "no font" });
    await expect(reported).rejects.toThrow("no font");
    const broken = ask(1);
    worker(1).dispatchEvent(Object.assign(new Event("error"), { message: "out of memory" }));
    await expect(broken).rejects.toThrow("out of memory");
    const blocked = createAsk({ start: noWorkers, onPage: null });
    await expect(blocked(1)).rejects.toThrow("blocked by policy");
  });
});
