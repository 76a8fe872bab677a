import { createElement, lazy, type ReactNode, useState } from "react";
import { loadCode } from "./load-code";

/** Draws a page. */
type Draw<P> = (props: P) => ReactNode;

/** A page whose code is a file of its own. */
export interface LazyPage<P> {
  (props: P): ReactNode;
  /** Loads the code beforehand, so that the page is drawn at once; after a failure it tries again. */
  readonly load: () => Promise<Draw<P>>;
}

/**
 * Like React's `lazy`, but a page that was loaded beforehand is drawn in one go: what is prerendered is then taken
 * over, or replaced, without an empty moment.
 */
export function lazyPage<M, P extends object>(load: () => Promise<M>, page: (module: M) => Draw<P>): LazyPage<P> {
  let ready: Draw<P> | null = null;
  const start = async () => {
    ready = page(await loadCode(load));
    return ready;
  };
  const Later = lazy(async () => ({ default: await start() }));
  function Page(props: P) {
    // Kept while the page is open: another kind of component would begin anew and lose what was typed.
    const [kind] = useState(() => ready ?? Later);
    return createElement<P>(kind, props);
  }
  return Object.assign(Page, { load: start });
}
