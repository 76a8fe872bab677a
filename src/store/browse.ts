import { createStore } from "zustand/vanilla";
import type { Id } from "../domain/id";
import { ANY_CHANNEL, type ChannelFilters } from "../report/browse/channels";
import { ANY_EXAMPLE, type ExampleFilters } from "../report/browse/examples";
import { type MatrixView, PLAIN_MATRIX } from "../report/browse/matrix";

/** What is chosen on each browsing page. Kept while the page is open, so that Back finds it again; never stored. */
export interface Views {
  readonly examples: ExampleFilters & { readonly query: string };
  readonly channels: ChannelFilters;
  readonly matrix: MatrixView;
  readonly glossary: { readonly query: string };
  readonly networks: { readonly theme: Id | null };
}

/** Nothing chosen. */
export const PLAIN_VIEWS: Views = {
  examples: { ...ANY_EXAMPLE, query: "" },
  channels: ANY_CHANNEL,
  matrix: PLAIN_MATRIX,
  glossary: { query: "" },
  networks: { theme: null },
};

/** The choices of this visit. */
export const browseStore = createStore<Views>()(() => PLAIN_VIEWS);

/** Changes a part of what is chosen on one page. */
export function setFilters<P extends keyof Views>(page: P, change: Partial<Views[P]>): void {
  browseStore.setState((views) => ({ [page]: { ...views[page], ...change } }));
}

/** Takes everything away that is chosen on one page. */
export function clearFilters(page: keyof Views): void {
  browseStore.setState({ [page]: PLAIN_VIEWS[page] } as Partial<Views>);
}
