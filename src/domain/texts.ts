import type { textFiles } from "../schema/texts";
import type { Fact } from "./facts/fact";

/** Grammatical genders; `languages.ts` tells which a language has. */
export const GENDERS = ["masculine", "feminine", "neuter"] as const;

/** A grammatical gender. */
export type Gender = (typeof GENDERS)[number];

/** All parts of a union of files together. */
type Together<File> = (File extends unknown ? (file: File) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** All texts of a data set in one language, keyed by the data set's ids. */
export type DataTexts = Together<Fact<(typeof textFiles)[keyof typeof textFiles]>>;
