import type { Id } from "../id";
import type { Link } from "./link";

/** A published text of a municipality to start from; only its address is given. */
export interface Model {
  readonly id: Id;
  readonly kind: "decision" | "regulation" | "agreement" | "committee" | "advisory-council";
  readonly forms: readonly Id[];
  /** Who published it; a proper name. */
  readonly by: string;
  readonly link: Link;
}

/** Where a legal ground was met. */
export interface LegalSource {
  readonly id: Id;
  /** Who published it; a proper name. */
  readonly by: string;
  readonly link: Link;
}

/** A legal ground that a note for the college proposes; its text says what it is for. */
export interface LegalGround {
  readonly id: Id;
  /** Key of a text (`laws`). */
  readonly law: Id;
  /** Articles as a decision cites them; null = the law as a whole. */
  readonly articles: string | null;
  /** Forms and occasions that call for it; both empty = every note. */
  readonly forms: readonly Id[];
  readonly occasions: readonly Id[];
  /** Only where a running form may end. */
  readonly ending: boolean;
  /** Ids of `LegalSource`. */
  readonly sources: readonly Id[];
}

/** The legal side of a note, to be checked by the legal service. */
export interface Legal {
  readonly sources: readonly LegalSource[];
  readonly grounds: readonly LegalGround[];
}

/** An organisation that helps municipalities. */
export interface Body {
  readonly id: Id;
  /** Proper name. */
  readonly name: string;
  /** Provinces it works for; empty = all. */
  readonly provinces: readonly string[];
  readonly link: Link;
}
