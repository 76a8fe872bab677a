import { createStore } from "zustand/vanilla";
import type { Amount, Channel, Id } from "../domain/dataset";
import { ANY_CHANNEL, type ChannelFilters } from "../report/browse/channels";
import { ANY_EXAMPLE, type ExampleFilters } from "../report/browse/examples";
import { type MatrixView, PLAIN_MATRIX } from "../report/browse/matrix";
import { isOldReview, isStale, oldAmountDate } from "../report/stale";
import { about, facts } from "./app";

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
export function look<P extends keyof Views>(page: P, change: Partial<Views[P]>): void {
  browseStore.setState((views) => ({ [page]: { ...views[page], ...change } }));
}

/** Takes everything away that is chosen on one page. */
export function lookPlain(page: keyof Views): void {
  browseStore.setState({ [page]: PLAIN_VIEWS[page] } as Partial<Views>);
}

/** Whether the status of a channel was checked too long ago to rely on, as of an ISO day. */
export function isOldChannel(channel: Pick<Channel, "checkedOn">, day: string): boolean {
  return isStale(channel.checkedOn, facts.staleAfterMonths.funding, day);
}

/** Date of an amount that is too old to rely on, as of an ISO day; null where it is not. */
export function oldAmount(amount: Pick<Amount, "year" | "source">, day: string): string | null {
  return oldAmountDate(amount, about, day);
}

/** Whether the facts as a whole were reviewed too long ago, as of an ISO day. */
export function isOldData(day: string): boolean {
  return isOldReview(about, day);
}
