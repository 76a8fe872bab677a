/** What stands at an address; key of a text (`link.what_home`, ...). */
export const LINK_KINDS = [
  "home",
  "about",
  "call",
  "grant",
  "offer",
  "regulation",
  "decision",
  "join",
  "project",
  "news",
  "publication",
  "law",
  "campaign",
] as const;

/** One of `LINK_KINDS`. */
type LinkKind = (typeof LINK_KINDS)[number];

/** How an address is known: its page was read in a stored copy, another page names it, or only the home page is known. */
export const LINK_CERTAINTIES = ["opened", "named", "home-page"] as const;

/** Where a reader can go on. */
export interface Address {
  readonly certainty: (typeof LINK_CERTAINTIES)[number];
  /** https address of a page of the body itself. */
  readonly url: string;
  readonly what: LinkKind;
  /** Language of the page, BCP 47. */
  readonly language: string;
  /** Address of the organisation for mail, where it publishes one. */
  readonly email: string | null;
  /** Date that the page shows (ISO date, month or year); null = undated. */
  readonly date: string | null;
  /** ISO date on which it was looked up. */
  readonly checkedOn: string;
}

/** No address for readers: none was found, or only a copy, a personal page or an unsafe address (`found`: its host). */
interface NoAddress {
  readonly certainty: "none";
  readonly found: string | null;
  readonly checkedOn: string;
}

/** An address, or that there is none; null in a data set that does not say. */
export type Link = Address | NoAddress;
