import { describe, expect, it } from "vitest";
import { EngineError } from "../../src/engine/engine-error";
import {
  type RobustnessNews,
  type RobustnessReply,
  type RobustnessRequest,
  runRobustness,
} from "../../src/engine/weights/run";
import type { RobustnessProblem } from "../../src/engine/weights/problem";
import { createRobustnessJob, RobustnessCancelled, type WorkerLike } from "../../src/workers/robustness-job";
import { exactly } from "../support/robustness";

const PROBLEM: RobustnessProblem = {
  values: [
    [1, 0, 1 / 3],
    [0, 1, 2 / 3],
    [1 / 2, 1 / 3, 1],
  ],
  weights: [3, 2, 2],
  region: "agreeing",
};
const OTHER: RobustnessProblem = { ...PROBLEM, region: "simplex" };

type Asked = Extract<RobustnessRequest, { kind: "ask" }>;

/** A worker that notes what it is told; tests let it reply or fail. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly told: RobustnessRequest[] = [];
  ended = false;

  postMessage(message: unknown): void {
    this.told.push(structuredClone(message) as RobustnessRequest);
  }

  terminate(): void {
    this.ended = true;
  }

  asked(index = -1): Asked {
    const found = this.told.filter((m) => m.kind === "ask").at(index);
    if (found === undefined) throw new Error("nothing was asked");
    return found;
  }

  reply(data: RobustnessReply): void {
    this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
  }

  /** Does what the real one does. */
  async answer({ id, problem, options }: Asked): Promise<void> {
    const answer = await runRobustness(problem, options, {
      onNews: (news) => this.reply({ kind: "news", id, news }),
      turn: () => Promise.resolve(),
      cancelled: () => false,
    });
    if (answer !== null) this.reply({ kind: "answer", id, answer });
  }
}

function withFakes() {
  const workers: FakeWorker[] = [];
  const ask = createRobustnessJob(() => {
    const fresh = new FakeWorker();
    workers.push(fresh);
    return fresh;
  });
  const worker = (index: number): FakeWorker => {
    const found = workers[index];
    if (found === undefined) throw new Error(`no worker ${index}`);
    return found;
  };
  return { ask, workers, worker };
}

describe("robustness in a worker", () => {
  it("gives the sampled answer first, then both", async () => {
    const { ask, worker } = withFakes();
    const news: RobustnessNews[] = [];
    const waiting = ask(PROBLEM, { onProgress: (n) => news.push(n), exact: { asked: "first" } });
    expect(worker(0).asked()).toMatchObject({ problem: PROBLEM, options: { exact: { asked: "first" } } });
    await worker(0).answer(worker(0).asked());
    const result = await waiting;
    expect(news[0]?.kind).toBe("sampled");
    expect(result).toMatchObject({ where: "worker", fellBack: false, sampled: { points: 4096 } });
    expect(result.exact).toEqual(exactly(PROBLEM, { asked: "first" }));
  });

  it("keeps its worker for the next question, and cancels an older one", async () => {
    const { ask, worker, workers } = withFakes();
    const older = ask(PROBLEM);
    const newer = ask(OTHER);
    await expect(older).rejects.toBeInstanceOf(RobustnessCancelled);
    expect(worker(0).told).toContainEqual({ kind: "cancel", id: worker(0).asked(0).id });
    // The older answer comes too late.
    await worker(0).answer(worker(0).asked(0));
    await worker(0).answer(worker(0).asked(1));
    expect((await newer).exact).toEqual(exactly(OTHER));
    expect(workers).toHaveLength(1);
  });

  it("stops when the asker does", async () => {
    const { ask, worker } = withFakes();
    const stop = new AbortController();
    const waiting = ask(PROBLEM, { signal: stop.signal });
    stop.abort();
    await expect(waiting).rejects.toBeInstanceOf(RobustnessCancelled);
    expect(worker(0).told.at(-1)?.kind).toBe("cancel");
    await expect(ask(PROBLEM, { signal: stop.signal })).rejects.toBeInstanceOf(RobustnessCancelled);
  });

  it("refuses what cannot be calculated with, without a worker", async () => {
    const { ask, workers } = withFakes();
    await expect(ask({ ...PROBLEM, weights: [0, 0, 0] })).rejects.toBeInstanceOf(EngineError);
    expect(workers).toHaveLength(0);
  });
});

describe("robustness without a working worker", () => {
  it("works in slices where there are no workers", async () => {
    const ask = createRobustnessJob(() => null);
    const news: RobustnessNews[] = [];
    const result = await ask(PROBLEM, { onProgress: (n) => news.push(n) });
    expect(result).toMatchObject({ where: "page", fellBack: false });
    expect(result.exact).toEqual(exactly(PROBLEM));
    expect(news[0]?.kind).toBe("sampled");
  });

  it("works in slices where a worker cannot be started, and says so", async () => {
    const ask = createRobustnessJob(() => {
      throw new Error("blocked by policy");
    });
    expect(await ask(PROBLEM)).toMatchObject({ where: "page", fellBack: true });
  });

  it.each(["error", "messageerror"])("takes over from a worker that fails (%s), and says so", async (event) => {
    const { ask, worker, workers } = withFakes();
    const waiting = ask(PROBLEM);
    worker(0).dispatchEvent(new Event(event));
    const result = await waiting;
    expect(result).toMatchObject({ where: "page", fellBack: true });
    expect(result.exact).toEqual(exactly(PROBLEM));
    expect(worker(0).ended).toBe(true);
    // The next question gets a new worker.
    const next = ask(OTHER);
    await worker(1).answer(worker(1).asked());
    expect(await next).toMatchObject({ where: "worker", fellBack: false });
    expect(workers).toHaveLength(2);
  });

  it("takes over from a worker that reports a failure", async () => {
    const { ask, worker } = withFakes();
    const waiting = ask(PROBLEM);
    worker(0).reply({ kind: "failed", id: worker(0).asked().id, message: "out of memory" });
    expect(await waiting).toMatchObject({ where: "page", fellBack: true });
  });

  it("cancels an older question in the page too", async () => {
    const ask = createRobustnessJob(() => null);
    const older = ask(PROBLEM);
    const newer = ask(OTHER);
    await expect(older).rejects.toBeInstanceOf(RobustnessCancelled);
    expect((await newer).exact).toEqual(exactly(OTHER));
  });

  it("tells what went wrong in the page", async () => {
    const ask = createRobustnessJob(() => null);
    await expect(ask(PROBLEM, { sample: { seed: -1 } })).rejects.toMatchObject({
      field: "seed",
      reason: "out-of-range",
    });
  });
});
