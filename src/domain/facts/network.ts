import type { Id } from "../id";
import type { Link } from "./link";
import type { Source } from "./source";

/** A network of local governments. */
export interface Network {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  readonly themes: readonly Id[];
  /** null = not looked up. */
  readonly joining: Joining | null;
  readonly link: Link | null;
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** What membership costs in a year, in euro. */
export type Fee =
  | { readonly kind: "none" | "unknown" }
  | { readonly kind: "fixed"; readonly euro: number }
  /** `cents` for each inhabitant, with a lowest and a highest fee. */
  | { readonly kind: "per-inhabitant"; readonly cents: number; readonly min: number; readonly max: number }
  /** By number of inhabitants, smallest first; of an old table. */
  | { readonly kind: "steps"; readonly steps: readonly { readonly upTo: number; readonly euro: number }[] };

/** How a municipality joins a network. */
export interface Joining {
  /** `direct`: one municipality joins. `association`: through the association of municipalities. `closed`: not possible. */
  readonly way: "direct" | "association" | "closed";
  /** Number of inhabitants that a member must have at least. */
  readonly minInhabitants: number | null;
  /** Number of inhabitants from which it may be a full member. */
  readonly fullFrom: number | null;
  readonly fee: Fee;
  readonly certainty: "high" | "medium" | "low";
  readonly source: Source;
}
