/** What an address leads to; key of a text (`link.what_home`, ...). */
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

/** How an address is known: a stored copy was read, another page names it, or only the home page is known. */
export const LINK_CERTAINTIES = ["opened", "named", "home-page"] as const;

/** Where a reader can find out more. */
export interface Address {
  readonly certainty: (typeof LINK_CERTAINTIES)[number];
  /** https address on the organisation's own site. */
  readonly url: string;
  readonly what: LinkKind;
  /** Language of the page, BCP 47. */
  readonly language: string;
  /** The organisation's e-mail address, if published. */
  readonly email: string | null;
  /** Date shown on the page (ISO date, month or year); null = undated. */
  readonly date: string | null;
  /** ISO date of the lookup. */
  readonly checkedOn: string;
}

/** No address for readers: none was found, or only a copy, a personal page or an unsafe address (`found`: its host). */
interface NoAddress {
  readonly certainty: "none";
  readonly found: string | null;
  readonly checkedOn: string;
}

/** An address, or the lack of one; null in a data set without addresses. */
export type Link = Address | NoAddress;

/** The address behind a link, if any. */
export function addressOf(link: Link | null | undefined): Address | null {
  return link == null || link.certainty === "none" ? null : link;
}
