import type { Dossier } from "../../domain/answers";
import { equal } from "../../domain/equal";
import { freeId, type Stored } from "../state";

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What makes an entry of a list the same entry: its id, the two wishes that were weighed, or the value itself. */
function keyOf(entry: unknown): string {
  if (!isTree(entry)) return JSON.stringify(entry);
  const { id, even, heavier, lighter } = entry;
  const pair: readonly unknown[] = Array.isArray(even) ? even : [heavier, lighter];
  return JSON.stringify(id ?? pair.map(String).toSorted((a, b) => a.localeCompare(b)));
}

/** Their list, without what was taken away here and with what was added or changed here. */
function mergedList(base: readonly unknown[], ours: readonly unknown[], theirs: readonly unknown[]) {
  const of = (list: readonly unknown[]) => new Map(list.map((entry) => [keyOf(entry), entry]));
  const [was, here, there] = [of(base), of(ours), of(theirs)];
  const kept = [...there].flatMap(([key, entry]) => {
    if (!here.has(key)) return was.has(key) ? [] : [entry];
    return equal(here.get(key), was.get(key)) ? [entry] : [here.get(key)];
  });
  const added = [...here].filter(([key]) => !was.has(key) && !there.has(key)).map(([, entry]) => entry);
  return [...kept, ...added];
}

/**
 * What two windows made of the same value, put together: what only one of them changed is as that one left it, lists
 * have what either added and lack what either took away. What both changed is as it is here: the last change counts.
 */
function merged(base: unknown, ours: unknown, theirs: unknown): unknown {
  if (equal(ours, base)) return theirs;
  if (equal(theirs, base)) return ours;
  if (Array.isArray(ours) && Array.isArray(theirs)) return mergedList(Array.isArray(base) ? base : [], ours, theirs);
  if (!isTree(ours) || !isTree(theirs)) return ours;
  const was = isTree(base) ? base : {};
  const keys = Object.keys({ ...theirs, ...ours });
  const entries = keys.map((key) => [key, merged(was[key], ours[key], theirs[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The entries here, with another id for each that was made in both windows under the same one. */
function apart<E extends { readonly id: string }>(
  base: readonly E[] = [],
  ours: readonly E[] = [],
  theirs: readonly E[] = [],
): readonly E[] {
  const taken: { readonly id: string }[] = [...ours, ...theirs];
  return ours.map((entry) => {
    const other = theirs.find(({ id }) => id === entry.id);
    if (other === undefined || equal(other, entry) || base.some(({ id }) => id === entry.id)) return entry;
    const id = freeId(entry.id.replace(/-\d+$/, ""), taken);
    taken.push({ id });
    return { ...entry, id };
  });
}

/** Two windows' dossiers put together, both made from `base`; `ours` is the later change. */
function mergedDossier(base: Dossier, ours: Dossier, theirs: Dossier): Dossier {
  const { scenarios, respondents } = ours;
  const here: Dossier = {
    ...ours,
    scenarios: scenarios && apart(base.scenarios, scenarios, theirs.scenarios),
    respondents: respondents && apart(base.respondents, respondents, theirs.respondents),
  };
  return merged(base, here, theirs) as Dossier;
}

/**
 * What two windows keep, put together. A dossier that was replaced as a whole is not mixed with the one before it.
 * @param base what both began from; @param ours this window's, the later change; @param theirs what stands in the storage.
 */
export function mergedState(base: Stored, ours: Stored, theirs: Stored): Stored {
  if (ours.turn !== base.turn) return { ...ours, turn: Math.max(ours.turn, theirs.turn + 1) };
  // What can be brought back is one window's whole dossier.
  const [was, here, there] = [base, ours, theirs].map((one) => ({ ...one, dossier: null, before: null }));
  const rest = merged(was, here, there) as Stored;
  const before = equal(ours.before, base.before) ? theirs.before : ours.before;
  const replaced = theirs.turn !== base.turn;
  const dossier = replaced ? theirs.dossier : mergedDossier(base.dossier, ours.dossier, theirs.dossier);
  return { ...rest, dossier, before };
}
