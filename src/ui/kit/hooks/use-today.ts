import { useSyncExternalStore } from "react";
import { core } from "../../../store/app";
import { today } from "../../../i18n/today";

const never = () => () => undefined;
const reviewDay = () => core.reviewedOn;

/** Today's date, ISO 8601. Prerendered pages start with the day of the review, so that hydration matches. */
export function useToday(): string {
  return useSyncExternalStore(never, today, reviewDay);
}
