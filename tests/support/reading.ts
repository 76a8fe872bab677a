import reading from "../../src/store/keeping/reading";

/** What understands stored state, there from the beginning. */
export const READING = { now: () => reading, load: () => Promise.resolve(reading) };
