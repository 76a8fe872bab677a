import { useSyncExternalStore } from "react";
import { core } from "../../../store/app";
import { today } from "../../../i18n/today";

const never = () => () => undefined;
const reviewDay = () => core.reviewedOn;

/**
 * The day on which a page is read, ISO 8601. A page that was drawn beforehand was drawn as of the day of the review;
 * it starts with that day, so that the first drawing agrees with its file.
 */
export function useToday(): string {
  return useSyncExternalStore(never, today, reviewDay);
}
