import type { Section } from "../section";
import { GIVES_WAY, type GivesWay, ONE_PAGE_PARTS } from "./parts";

/** The decision page, reduced in the order of `GIVES_WAY` until it fits. Unchanged blocks are the same object. */
export const onePage: Section = (i18n, report) => {
  const gone = new Set<GivesWay>();
  const parts = ONE_PAGE_PARTS.map(({ blocks }) => blocks(i18n, report, gone));
  const versions = [parts.flat()];
  for (const next of GIVES_WAY) {
    gone.add(next);
    const changed = ONE_PAGE_PARTS.findIndex(({ yields }) => yields.includes(next));
    parts[changed] = ONE_PAGE_PARTS[changed]?.blocks(i18n, report, gone) ?? [];
    versions.push(parts.flat());
  }
  return [{ kind: "page", versions }];
};
