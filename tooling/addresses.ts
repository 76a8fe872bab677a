import type { WholeDataset } from "../src/domain/facts/dataset";
import type { Link } from "../src/domain/facts/link";

/** An address with the ids of its users. */
export interface UsedAddress {
  readonly url: string;
  readonly used: readonly string[];
}

/** Every address in the data, without duplicates, in order. */
export function checkedAddresses(dataset: WholeDataset): readonly UsedAddress[] {
  const { channels, networks, practices, mentions, publications, bodies, models, guide } = dataset;
  const lists = [channels, networks, practices, mentions, publications, bodies, models];
  const linked: readonly { readonly id: string; readonly link: Link | null }[] = [
    { id: "guide", link: guide.link },
    ...lists.flat(),
  ];
  const found = new Map<string, string[]>();
  for (const { id, link } of linked)
    if (link !== null && link.certainty !== "none") found.set(link.url, [...(found.get(link.url) ?? []), id]);
  return [...found].map(([url, used]) => ({ url, used })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
}
