import { Cancelled, type Reply, type Work } from "./work";

/** The next turn of the event loop, so that input and drawing come first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** The part of a worker that we use. */
export type WorkerLike = Pick<Worker, "addEventListener" | "postMessage" | "terminate">;

/** Options of a question. */
export interface Asking<N> {
  /** Called with intermediate results; again from the start after a failed worker. */
  readonly onNews?: ((news: N) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An answer, and how it was obtained. */
interface Asked<A> {
  readonly answer: A;
  /** The page did the work, because the worker was missing or failed. */
  readonly fellBack: boolean;
}

/** Asks; the newest question wins. Rejects with `Cancelled` for an older one and when `signal` is aborted. */
export type Ask<Q, N, A> = (question: Q, asking?: Asking<N>) => Promise<Asked<A>>;

/** Where the work is done. */
interface Workplace<Q, N, A> {
  /** Starts a worker; throws if there are none. */
  readonly start: () => WorkerLike;
  /** The same work for the page, if no worker is available; null = fail instead. */
  readonly onPage: Work<Q, N, A> | null;
  /** Ends the worker after each answer, for rare work that takes much memory. */
  readonly once?: boolean;
}

/** Posts a question to an idle worker and waits for its answer. */
function answerOf<A>(
  worker: WorkerLike,
  question: unknown,
  onNews: (news: unknown) => void,
  signal: AbortSignal,
): Promise<A> {
  const listening = new AbortController();
  const options = { signal: listening.signal };
  const waiting = new Promise<A>((resolve, reject) => {
    const fail = (event: Event) => reject(new Error((event as Partial<ErrorEvent>).message ?? event.type));
    signal.addEventListener("abort", () => reject(new Cancelled()), options);
    worker.addEventListener("error", fail, options);
    worker.addEventListener("messageerror", fail, options);
    const hear = (reply: Reply<unknown, A>) => {
      if (reply.kind === "news") onNews(reply.news);
      else if (reply.kind === "answer") resolve(reply.answer);
      else reject(new Error(reply.message));
    };
    worker.addEventListener("message", (event) => hear((event as MessageEvent<Reply<unknown, A>>).data), options);
    worker.postMessage(question);
  });
  return waiting.finally(() => listening.abort());
}

/**
 * Creates an independent asker: askers do not cancel each other's questions. The worker starts with the first question
 * and is reused. Cancelling a question terminates its worker, which stops any work.
 */
export function createAsk<Q, N, A>({ start, onPage, once = false }: Workplace<Q, N, A>): Ask<Q, N, A> {
  let idle: WorkerLike | null = null;
  let older: AbortController | null = null;

  async function inWorker(question: Q, onNews: (news: N) => void, signal: AbortSignal): Promise<A> {
    const worker = idle ?? start();
    idle = null;
    try {
      const answer = await answerOf<A>(worker, question, (news) => onNews(news as N), signal);
      if (once) worker.terminate();
      else idle = worker;
      return answer;
    } catch (error) {
      worker.terminate();
      throw error;
    }
  }

  return async (question, { onNews = () => undefined, signal } = {}) => {
    older?.abort();
    const own = new AbortController();
    older = own;
    const stop = () => own.abort();
    if (signal?.aborted === true) throw new Cancelled();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      return { answer: await inWorker(question, onNews, own.signal), fellBack: false };
    } catch (error) {
      if (own.signal.aborted) throw new Cancelled();
      if (onPage === null) throw error;
      const turn = async () => {
        await nextTurn();
        if (own.signal.aborted) throw new Cancelled();
      };
      return { answer: await onPage(question, { onNews, turn }), fellBack: true };
    } finally {
      signal?.removeEventListener("abort", stop);
    }
  };
}
