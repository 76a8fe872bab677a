import { createStore } from "zustand/vanilla";
import type { Id } from "../domain/id";
import { ANY_CHANNEL, type ChannelFilters } from "../report/browse/channels";
import { ANY_EXAMPLE, type ExampleFilters } from "../report/browse/examples";
import { type MatrixView, PLAIN_MATRIX } from "../report/browse/matrix";

/** The choices on each browsing page. Kept while the page is open, so that Back restores them; never stored. */
export interface Views {
  readonly examples: ExampleFilters & { readonly query: string };
  readonly channels: ChannelFilters;
  readonly matrix: MatrixView;
  readonly glossary: { readonly query: string };
  readonly knowledge: { readonly query: string };
  readonly networks: { readonly theme: Id | null };
}

/** No choices. */
export const PLAIN_VIEWS: Views = {
  examples: { ...ANY_EXAMPLE, query: "" },
  channels: ANY_CHANNEL,
  matrix: PLAIN_MATRIX,
  glossary: { query: "" },
  knowledge: { query: "" },
  networks: { theme: null },
};

/** The choices of this visit. */
export const browseStore = createStore<Views>()(() => PLAIN_VIEWS);

/** Changes some of the choices on one page. */
export function setFilters<P extends keyof Views>(page: P, change: Partial<Views[P]>): void {
  browseStore.setState((views) => ({ [page]: { ...views[page], ...change } }));
}

/** Resets the choices on one page. */
export function clearFilters(page: keyof Views): void {
  browseStore.setState({ [page]: PLAIN_VIEWS[page] } as Partial<Views>);
}
