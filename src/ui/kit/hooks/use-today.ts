import { useSyncExternalStore } from "react";
import { core } from "../../../store/app";
import { today } from "../../../i18n/today";

const never = () => () => undefined;
const reviewDay = () => core.reviewedOn;

/**
 * What follows from today's date, as a plain value: only where it differs from that of the prerendered page is anything
 * rendered again. Like `useToday`, a page starts with the day of the review.
 */
export function useOnDay<T extends string | boolean | null>(select: (day: string) => T): T {
  return useSyncExternalStore(
    never,
    () => select(today()),
    () => select(reviewDay()),
  );
}

/** Today's date, ISO 8601. Prerendered pages start with the day of the review, so that hydration matches. */
export function useToday(): string {
  return useSyncExternalStore(never, today, reviewDay);
}
