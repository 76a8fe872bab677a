import type { Read } from "../../schema/parts";
import type { Source } from "./source";

/** Fields of a file that say where a fact stands: lines of the guide, or one public page. */
type Place<T> = {
  [K in keyof T]-?: K extends "lines"
    ? NonNullable<T[K]> extends readonly number[]
      ? K
      : never
    : K extends "seen"
      ? NonNullable<T[K]> extends Source
        ? K
        : never
      : never;
}[keyof T];

/** Read-only, and at every depth with a source in place of what the files say about where a fact stands. */
export type Sourced<T> = T extends readonly (infer One)[]
  ? readonly Sourced<One>[]
  : T extends object
    ? [Place<T>] extends [never]
      ? { readonly [K in keyof T]: Sourced<T[K]> }
      : { readonly [K in keyof T as Exclude<K, Place<T> | "page">]: Sourced<T[K]> } & { readonly source: Source }
    : T;

/** What the application knows of a kind of file in `data/`, by its schema in `src/schema/`. */
export type Fact<S> = Sourced<Read<S>>;
