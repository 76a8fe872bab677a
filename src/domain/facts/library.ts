import type { bodiesFile, changesFile, legalFile, literatureFile, modelsFile } from "../../schema/guidance";
import type { Fact } from "./fact";
import type { Id } from "../id";
import type { MapPlace } from "./practice";

/** A municipality's published text to start from; only its address is given. */
type Model = Fact<typeof modelsFile>[number];

/** The legal part of a note, to be checked by the legal service. */
export type Legal = Fact<typeof legalFile>;

/** Where a legal ground was found. */
export type LegalSource = Legal["sources"][number];

/** A legal ground proposed for the note for the college; its text says what it is for. */
export type LegalGround = Legal["grounds"][number];

/** An organisation that helps municipalities. */
type Body = Fact<typeof bodiesFile>[number];

/** A publication or page: from the guide's literature list, a footnote or its "read more", or newer than the guide. */
export type Publication = Fact<typeof literatureFile>[number];

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

/** Facts used by browsing pages only; a separate file in the browser. */
export interface Library {
  readonly models: readonly Model[];
  readonly bodies: readonly Body[];
  readonly changes: Fact<typeof changesFile>;
  readonly publications: readonly Publication[];
  readonly places: readonly MapPlace[];
  readonly glossary: readonly GlossaryTerm[];
  readonly legal: Legal;
}
