import type { CoreFacts } from "../domain/facts/dataset";
import { DOSSIER_VERSION } from "../domain/answers";
import type { DossierNote } from "../domain/dossier-note";

/** A dossier in the present format, as far as readable, with what changed in it. */
interface Migrated {
  readonly raw: Readonly<Record<string, unknown>>;
  /** Each kind once; those about the respondent's own answers come first. */
  readonly notes: readonly DossierNote[];
}

type Raw = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Converts answers of an older version: without opinion becomes not asked, and double becomes single. */
export function migrateAnswers(
  raw: unknown,
  { worth }: CoreFacts,
): { readonly raw: unknown; readonly notes: readonly DossierNote[] } {
  if (!isObject(raw)) return { raw, notes: [] };
  const { double, ...answers } = raw;
  const ambitions = isObject(answers["ambitions"]) ? answers["ambitions"] : {};
  const kept = Object.entries(ambitions).filter(([, level]) => level !== "no-opinion");
  const given = kept.reduce((sum, [, level]) => sum + (typeof level === "number" ? level : 0), 0);
  const note = (kind: "double" | "points"): DossierNote => ({ kind, given, most: worth.purse });
  const notes = [
    ...(Array.isArray(double) && double.length > 0 ? [note("double")] : []),
    ...(given > worth.purse ? [note("points")] : []),
  ];
  const changed = isObject(answers["ambitions"]) ? { ambitions: Object.fromEntries(kept) } : {};
  return { raw: { ...answers, ...changed }, notes };
}

/** Converts a dossier of version 1 or 2. A present version is unchanged, with a note if it has too many points. */
export function migrate(raw: Raw, dataset: CoreFacts): Migrated {
  if (raw["version"] === DOSSIER_VERSION)
    return { raw, notes: migrateAnswers(raw["answers"], dataset).notes.filter(({ kind }) => kind === "points") };
  const notes: DossierNote[] = [];
  const answersOf = (answers: unknown): unknown => {
    const migrated = migrateAnswers(answers, dataset);
    notes.push(...migrated.notes.filter(({ kind }) => !notes.some((note) => note.kind === kind)));
    return migrated.raw;
  };
  const own = answersOf(raw["answers"]);
  const lists = ["scenarios", "respondents"].flatMap((key) => {
    const list = raw[key];
    if (!Array.isArray(list)) return [];
    const entry = (one: unknown) => (isObject(one) ? { ...one, answers: answersOf(one["answers"]) } : one);
    return [[key, list.map(entry)]];
  });
  return { raw: { ...raw, version: DOSSIER_VERSION, answers: own, ...Object.fromEntries(lists) }, notes };
}
