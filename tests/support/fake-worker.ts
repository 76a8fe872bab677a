import type { WorkerLike } from "../../src/workers/ask";
import type { Reply, Work } from "../../src/workers/work";

/** A worker that notes what it is asked; tests let it reply, do its work, or fail. */
export class FakeWorker extends EventTarget implements WorkerLike {
  readonly asked: unknown[] = [];
  ended = 0;

  postMessage(message: unknown): void {
    this.asked.push(structuredClone(message));
  }

  terminate(): void {
    this.ended += 1;
  }

  reply<N, A>(data: Reply<N, A>): void {
    this.dispatchEvent(new MessageEvent("message", { data: structuredClone(data) }));
  }

  /** Does what the real one does with its newest question. */
  async work<Q, N, A>(work: Work<Q, N, A>): Promise<void> {
    const onNews = (news: N) => this.reply({ kind: "news", news });
    const answer = await work(this.asked.at(-1) as Q, { onNews, turn: () => Promise.resolve() });
    this.reply({ kind: "answer", answer });
  }
}

/** Workers as they are started, one after another. */
export function fakeWorkers() {
  const workers: FakeWorker[] = [];
  const start = (): FakeWorker => {
    const fresh = new FakeWorker();
    workers.push(fresh);
    return fresh;
  };
  const worker = (index: number): FakeWorker => {
    const found = workers[index];
    if (found === undefined) throw new RangeError(`no worker ${index}`);
    return found;
  };
  return { workers, worker, start };
}

/** Starts no worker: the browser has none, or may not. */
export function noWorkers(): never {
  throw new Error("blocked by policy");
}
