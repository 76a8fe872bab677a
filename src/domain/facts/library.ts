import type { Id } from "../id";
import type { Body, Legal, Model } from "./legal";
import type { Link } from "./link";
import type { Source } from "./source";
import type { Place } from "./practice";

/** A publication or page: of the guide's literature list, of a footnote, of its "read more", or newer than the guide. */
export interface Publication {
  readonly id: Id;
  readonly kind: "literature" | "footnote" | "further-reading" | "newer";
  /** Proper title, not translated. */
  readonly title: string;
  /** As the guide names them; null = not told. */
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

/** A term of the field in the four languages. */
export interface GlossaryTerm {
  readonly id: Id;
  /** The term in each language, by its code. */
  readonly names: Readonly<Record<string, string>>;
  /** Whether the translation was seen in a public source. */
  readonly checked: boolean;
}

/** A proper name of another language than that of the text around it, so that a screen reader can change its voice. */
export interface ForeignName {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** What changed in the data on a day; the texts say each thing. */
interface DataChange {
  /** ISO date. */
  readonly date: string;
  /** Version of the data from that day on. */
  readonly version: string;
  /** Keys of texts (`changes`). */
  readonly what: readonly Id[];
}

/** What only pages to browse show; in the browser it is a file of its own. */
export interface Library {
  readonly models: readonly Model[];
  readonly bodies: readonly Body[];
  readonly changes: readonly DataChange[];
  readonly publications: readonly Publication[];
  readonly places: readonly Place[];
  readonly glossary: readonly GlossaryTerm[];
  readonly legal: Legal;
}
