import type { address, link } from "../../schema/parts";
import type { Fact } from "./fact";

/** Where a reader can find out more. */
export type Address = Fact<typeof address>;

/** An address, or the lack of one; null in a data set without addresses. */
export type Link = Fact<typeof link>;

/** The address behind a link, if any. */
export function addressOf(link: Link | null | undefined): Address | null {
  return link == null || link.certainty === "none" ? null : link;
}
