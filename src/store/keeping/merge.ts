import type { Dossier } from "../../domain/answers";
import { equal } from "../../domain/values/equal";
import { freeId, type Stored } from "../state";

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The identity of a list entry: its id, the two wishes weighed, or the value itself. */
function keyOf(entry: unknown): string {
  if (!isTree(entry)) return String(entry);
  const { id, even, heavier, lighter } = entry;
  const pair: readonly unknown[] = Array.isArray(even) ? even : [heavier, lighter];
  return typeof id === "string" ? id : pair.map(String).toSorted().join(" ");
}

/** Their list, without what was removed here and with what was added or changed here. */
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
 * Merges two windows' versions of a value: a change by one of them wins, lists contain the additions and lack the
 * removals of both. If both changed it, ours wins as the later change.
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

/** Our entries, with a new id for each that both windows created under the same id. */
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

/** Merges two windows' dossiers, both derived from `base`; `ours` is the later change. */
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
 * Merges two windows' stored state. A dossier that was replaced as a whole is not mixed with the previous one.
 * @param base the common ancestor.
 * @param ours this window's state, the later change.
 * @param theirs the state in storage.
 */
export function mergedState(base: Stored, ours: Stored, theirs: Stored): Stored {
  if (ours.turn !== base.turn) return { ...ours, turn: Math.max(ours.turn, theirs.turn + 1) };
  // A restorable dossier is never merged: it is one window's whole dossier.
  const [was, here, there] = [base, ours, theirs].map((one) => ({ ...one, dossier: null, before: null }));
  const rest = merged(was, here, there) as Stored;
  const before = equal(ours.before, base.before) ? theirs.before : ours.before;
  const replaced = theirs.turn !== base.turn;
  const dossier = replaced ? theirs.dossier : mergedDossier(base.dossier, ours.dossier, theirs.dossier);
  return { ...rest, dossier, before };
}
