import type { Id } from "../id";
import type { Link } from "./link";
import type { Source } from "./source";

/** A network of local governments. */
export interface Network {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  readonly themes: readonly Id[];
  /** Where its partners are; empty = no restriction. */
  readonly partnerRegions: readonly Id[];
  /** null = not looked up. */
  readonly joining: Joining | null;
  readonly link: Link | null;
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** Annual membership fee, in euro. */
export type Fee =
  | { readonly kind: "none" | "unknown" }
  | { readonly kind: "fixed"; readonly euro: number }
  /** `cents` per inhabitant, with a minimum and a maximum fee. */
  | { readonly kind: "per-inhabitant"; readonly cents: number; readonly min: number; readonly max: number }
  /** By population, smallest first; from an old table. */
  | { readonly kind: "steps"; readonly steps: readonly { readonly upTo: number; readonly euro: number }[] };

/** How a municipality joins a network. */
export interface Joining {
  /** `direct`: by itself. `association`: through the association of municipalities. `closed`: not possible. */
  readonly way: "direct" | "association" | "closed";
  /** Minimum population of a member. */
  readonly minInhabitants: number | null;
  /** Population from which full membership is possible. */
  readonly fullFrom: number | null;
  readonly fee: Fee;
  readonly certainty: "high" | "medium" | "low";
  readonly source: Source;
}
