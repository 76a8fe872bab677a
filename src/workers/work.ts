/** The asker gave up, or asked something newer. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The answer, or a rejection as soon as the signal is aborted. */
export async function unlessStopped<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) throw new Cancelled();
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Cancelled()), { once: true });
  });
  return Promise.race([answer, stopped]);
}

/** What work needs from its environment. */
interface WorkHooks<N> {
  readonly onNews: (news: N) => void;
  /** Yields to other tasks where the thread is shared. Rejects with `Cancelled` when nobody is waiting any more. */
  readonly turn: () => Promise<void>;
}

/** Long work on a question, in a worker or in slices on the page, which reports progress. */
export type Work<Q, N, A> = (question: Q, hooks: WorkHooks<N>) => Promise<A>;

/** Messages from a worker: any number of news, then one of the others. */
export type Reply<N, A> =
  | { readonly kind: "news"; readonly news: N }
  | { readonly kind: "answer"; readonly answer: A }
  /** The message is for developers. */
  | { readonly kind: "failed"; readonly message: string };

/** The whole of a worker: answers each question posted to it. It is terminated when nobody is waiting any more. */
export function serve<Q, N, A>(work: Work<Q, N, A>): void {
  const reply = (message: Reply<N, A>) => self.postMessage(message);
  const hooks = { onNews: (news: N) => reply({ kind: "news", news }), turn: () => Promise.resolve() };
  self.addEventListener("message", ({ data }: MessageEvent<Q>) => {
    work(data, hooks).then(
      (answer) => reply({ kind: "answer", answer }),
      (error: unknown) => reply({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
    );
  });
}
