import type { Id } from "../id";
import type { Link } from "./link";

/** A municipality's published text to start from; only its address is given. */
export interface Model {
  readonly id: Id;
  readonly kind: "decision" | "regulation" | "agreement" | "committee" | "advisory-council";
  readonly forms: readonly Id[];
  /** Publisher; a proper name. */
  readonly by: string;
  readonly link: Link;
}

/** Where a legal ground was found. */
export interface LegalSource {
  readonly id: Id;
  /** Publisher; a proper name. */
  readonly by: string;
  readonly link: Link;
}

/** A legal ground proposed for the note for the college; its text says what it is for. */
export interface LegalGround {
  readonly id: Id;
  /** Key of a text (`laws`). */
  readonly law: Id;
  /** Articles as cited in a decision; null = the whole law. */
  readonly articles: string | null;
  /** Forms and occasions that require it; both empty = every note. */
  readonly forms: readonly Id[];
  readonly occasions: readonly Id[];
  /** Only if a running form may end. */
  readonly ending: boolean;
  /** Ids of `LegalSource`. */
  readonly sources: readonly Id[];
}

/** The legal part of a note, to be checked by the legal service. */
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
