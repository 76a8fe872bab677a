import type { Id } from "../id";
import type { Body, Legal, Model } from "./legal";
import type { Link } from "./link";
import type { Source } from "./source";
import type { Place } from "./practice";

/** A publication or page: from the guide's literature list, a footnote or its "read more", or newer than the guide. */
export interface Publication {
  readonly id: Id;
  readonly kind: "literature" | "footnote" | "further-reading" | "newer";
  /** Proper title, not translated. */
  readonly title: string;
  /** As the guide names them; null = unknown. */
  readonly authors: string | null;
  readonly year: number | null;
  readonly publisher: string | null;
  /** Language of the title, BCP 47. */
  readonly language: string;
  readonly link: Link | null;
  readonly forms: readonly Id[];
  readonly source: Source;
  readonly notes: readonly Id[];
}

/** A technical term in the four languages. */
export interface GlossaryTerm {
  readonly id: Id;
  /** The term by language code. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the translation was found in a public source. */
  readonly checked: boolean;
}

/** A proper name in a language other than the surrounding text, so that a screen reader can switch voices. */
export interface ForeignName {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** What changed in the data on a given day. */
interface DataChange {
  /** ISO date. */
  readonly date: string;
  /** Version of the data from then on. */
  readonly version: string;
  /** Keys of texts (`changes`). */
  readonly what: readonly Id[];
}

/** Facts used by browsing pages only; a separate file in the browser. */
export interface Library {
  readonly models: readonly Model[];
  readonly bodies: readonly Body[];
  readonly changes: readonly DataChange[];
  readonly publications: readonly Publication[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryTerm[];
  readonly legal: Legal;
}
