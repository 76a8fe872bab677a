import type { Section } from "../section";
import { GIVES_WAY, type GivesWay, PARTS } from "./parts";

/** The decision page, reduced in the order of `GIVES_WAY` until it fits. Unchanged blocks are the same object. */
export const onePage: Section = (i18n, report) => {
  const gone = new Set<GivesWay>();
  const parts = PARTS.map(({ blocks }) => blocks(i18n, report, gone));
  const versions = [parts.flat()];
  for (const next of GIVES_WAY) {
    gone.add(next);
    const changed = PARTS.findIndex(({ yields }) => yields.includes(next));
    parts[changed] = PARTS[changed]?.blocks(i18n, report, gone) ?? [];
    versions.push(parts.flat());
  }
  return [{ kind: "page", versions }];
};
