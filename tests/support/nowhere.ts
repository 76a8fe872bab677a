import type { MatchContext } from "../../src/report/match/types";

/** Nothing is known of the municipality. */
export const NOWHERE: MatchContext = { date: "2026-11-23", municipality: null };
