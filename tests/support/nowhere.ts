import type { MatchContext } from "../../src/report/report";

/** Nothing is known of the municipality. */
export const NOWHERE: MatchContext = { date: "2026-11-23", municipality: null };
