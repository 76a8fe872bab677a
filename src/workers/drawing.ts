/** How far a worker that makes a file is: fetching what it needs, putting the content together, drawing it. */
export type DrawStage = "loading" | "composing" | "drawing";

/** A file that was made. */
export interface DrawResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Characters of the person's own text that the fonts lack; each was replaced by a box. */
  readonly replaced: readonly string[];
}

/** What a worker that makes a file posts: any number of stages, then one of the others. */
export type DrawReply =
  | { readonly kind: "stage"; readonly stage: DrawStage }
  | ({ readonly kind: "done" } & DrawResult)
  /** The message is for developers. */
  | { readonly kind: "failed"; readonly message: string };
