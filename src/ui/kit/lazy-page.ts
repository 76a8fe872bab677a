import { createElement, lazy, type ReactNode, useState } from "react";
import { loadCode } from "./load-code";

/** Renders a page. */
type Draw<P> = (props: P) => ReactNode;

/** A page whose code is a separate file. */
export interface LazyPage<P> {
  (props: P): ReactNode;
  /** Preloads the code, so that the page renders at once; retries after a failure. */
  readonly load: () => Promise<Draw<P>>;
}

/** Like React's `lazy`, but preloaded pages render synchronously: hydration leaves no empty moment. */
export function lazyPage<M, P extends object>(load: () => Promise<M>, page: (module: M) => Draw<P>): LazyPage<P> {
  let ready: Draw<P> | null = null;
  const start = async () => {
    ready = page(await loadCode(load));
    return ready;
  };
  const Later = lazy(async () => ({ default: await start() }));
  function Page(props: P) {
    // Fixed while the page is open: another component type would remount and lose typed text.
    const [kind] = useState(() => ready ?? Later);
    return createElement<P>(kind, props);
  }
  return Object.assign(Page, { load: start });
}
