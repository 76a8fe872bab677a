import { type Answers, type Dossier, DOSSIER_VERSION } from "../../domain/answers";
import type { CoreFacts } from "../../domain/facts/dataset";
import { UNDO_MINUTES } from "../../domain/limits";
import { type Language, LANGUAGES, SOURCE_LANGUAGE } from "../../i18n/languages";
import { pagesOf } from "../../domain/question";
import { migrateAnswers } from "../../dossier/migrate";
import { readAnswers, readDossier } from "../../dossier/read";
import { emptyState, type Notice, type Stored, STORED_VERSION, storedPart } from "../state";

/** Restored state, with a notice if something was unusable. */
export interface Revived {
  readonly stored: Stored;
  readonly notice: Extract<Notice, { readonly setAside: string } | { readonly kind: "migrated" }> | null;
}

function parse(text: string): { version: number; state: Record<string, unknown> } | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== "object" || raw === null) return null;
    const { version, state } = raw as Record<string, unknown>;
    if (typeof state !== "object" || state === null) return null;
    return { version: typeof version === "number" ? version : 0, state: state as Record<string, unknown> };
  } catch {
    return null;
  }
}

function languageOf(state: Record<string, unknown>): Language {
  return LANGUAGES.find((language) => language === state["language"]) ?? SOURCE_LANGUAGE;
}

/** How long something cleared or replaced can be restored after a reload, in milliseconds. */
const UNDO_TIME = UNDO_MINUTES * 60_000;

/** The restorable dossier, if not too old. */
function beforeOf({ before, beforeAt }: Record<string, unknown>, dataset: CoreFacts, now: number): Dossier | null {
  const age = typeof beforeAt === "number" ? now - beforeAt : Number.NaN;
  const reading = age >= 0 && age <= UNDO_TIME ? readDossier(before, dataset) : null;
  return reading?.ok === true ? reading.dossier : null;
}

/** The trial, as far as readable: trials are not worth a notice. */
function trialOf(raw: unknown, dataset: CoreFacts): Answers | null {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return null;
  return readAnswers(migrateAnswers(raw, dataset).raw as Record<string, unknown>, dataset, null, "trial").answers;
}

/**
 * Whether a stored dossier has the present version, in which points may be over the limit while a person moves them.
 */
function isPresent(raw: unknown): boolean {
  return (raw as { readonly version?: unknown }).version === DOSSIER_VERSION;
}

/**
 * Restores stored state. Valid answers are always kept; unreadable contents are returned in the notice to be set aside,
 * never discarded.
 * @param text the storage contents; null = nothing.
 * @param now in milliseconds since 1970.
 */
export function revive(text: string | null, dataset: CoreFacts, now: number): Revived {
  const language = languageOf(parse(text ?? "")?.state ?? {});
  const empty = storedPart({ ...emptyState(dataset), language, name: "" });
  if (text === null) return { stored: empty, notice: null };
  const parsed = parse(text);
  if (parsed === null) return { stored: empty, notice: { kind: "broken", setAside: text } };
  if (parsed.version > STORED_VERSION) return { stored: empty, notice: { kind: "newer", setAside: text } };
  const reading = readDossier(parsed.state["dossier"], dataset);
  if (!reading.ok) {
    const kind = reading.error === "newer-version" ? "newer" : "broken";
    return { stored: empty, notice: { kind, setAside: text } };
  }
  const { lastPage, turn, name } = parsed.state;
  const known = pagesOf(dataset.questionnaire).some((page) => page.id === lastPage);
  const { faults } = reading;
  const notes = reading.notes.filter(({ kind }) => kind !== "points" || !isPresent(parsed.state["dossier"]));
  const migrated: Revived["notice"] = notes.length > 0 ? { kind: "migrated", notes } : null;
  const notice: Revived["notice"] = faults.length > 0 ? { kind: "faults", faults, setAside: text } : migrated;
  const stored: Stored = {
    name: typeof name === "string" ? name : "",
    dossier: reading.dossier,
    lastPage: known ? String(lastPage) : null,
    language,
    trial: trialOf(parsed.state["trial"], dataset),
    turn: typeof turn === "number" ? turn : 0,
    before: beforeOf(parsed.state, dataset, now),
  };
  return { stored, notice };
}
