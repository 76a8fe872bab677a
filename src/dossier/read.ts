import { type Answers, DOSSIER_VERSION, type Dossier, NO_ANSWERS } from "../domain/answers";
import type { DossierFault } from "../domain/answer-fault";
import type { DossierNote } from "../domain/dossier-note";
import type { CoreFacts } from "../domain/facts/dataset";
import type { Municipality } from "../domain/facts/municipality";
import { makeDossier } from "./make";
import { answerParser } from "../questionnaire/answer-parser";
import { questionsOf } from "../domain/question";
import { answerAt, withAnswer } from "../domain/answer-path";
import { answerGroups, envelopeSchema } from "./format";
import { migrate } from "./migrate";
import { readWeighing } from "./read-weighing";
import { dateIn, readExtras } from "./read-extras";

/** Maximum length of a version that is shown. */
const VERSION_LIMIT = 40;

/** Format versions that can be read. */
const READABLE: readonly number[] = [1, 2, DOSSIER_VERSION];

/** Why the file is not a dossier that this version can read. */
export type DossierError = "not-json" | "not-a-dossier" | "newer-version" | "unknown-version" | "other-data";

/** A dossier with the valid answers, and the faults in the others. */
export type DossierReading =
  | {
      readonly ok: true;
      readonly dossier: Dossier;
      readonly faults: readonly DossierFault[];
      /** One-time remarks on converted older answers. */
      readonly notes: readonly DossierNote[];
      /** Version of the data set used when answering; the present one if the file names none. */
      readonly datasetVersion: string;
    }
  | { readonly ok: false; readonly error: DossierError };

/** Paths of the answers in a raw object, one or two keys deep, as in the questionnaire. */
function rawPaths(raw: Record<string, unknown>, groups: ReadonlySet<string>): string[] {
  return Object.entries(raw).flatMap(([key, value]) =>
    groups.has(key) && typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : [key],
  );
}

/**
 * Reads answers one by one: bad ones are reported and left out.
 * @param place their path in the dossier, for the faults.
 */
export function readAnswers(
  raw: Record<string, unknown>,
  dataset: CoreFacts,
  municipalities: readonly Municipality[] | null,
  place: string,
): { readonly answers: Answers; readonly faults: readonly DossierFault[] } {
  const faults: DossierFault[] = [];
  let answers = NO_ANSWERS;
  const questions = questionsOf(dataset.questionnaire);
  const groups = answerGroups(dataset);
  const known = new Set([...questions.map((q) => q.answerPath), "duels", "own"]);
  for (const path of rawPaths(raw, groups)) {
    if (known.has(path)) continue;
    faults.push({ kind: groups.has(path) ? "group" : "unknown-field", path: `${place}.${path}` });
  }
  for (const question of questions) {
    const value = answerAt(raw as unknown as Answers, question.answerPath);
    if (value === undefined) continue;
    const reading = answerParser(question, dataset, municipalities).stored(value);
    const kept = reading.ok ? value : reading.rest;
    if (kept !== undefined) answers = withAnswer(answers, question.answerPath, kept);
    if (!reading.ok) faults.push({ ...reading.fault, path: `${place}.${question.answerPath}`, question: question.id });
  }
  const { weighing, faults: others } = readWeighing(raw, dataset, place);
  return { answers: { ...answers, ...weighing }, faults: [...faults, ...others] };
}

/**
 * Reads a dossier from parsed JSON.
 * @param municipalities the list that must contain the municipality; null skips that check.
 */
export function readDossier(
  raw: unknown,
  dataset: CoreFacts,
  municipalities: readonly Municipality[] | null = null,
): DossierReading {
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return { ok: false, error: "not-a-dossier" };
  const { version } = envelope.data;
  if (version > DOSSIER_VERSION) return { ok: false, error: "newer-version" };
  if (!READABLE.includes(version)) return { ok: false, error: "unknown-version" };
  if (foreign(envelope.data["dataset"], dataset)) return { ok: false, error: "other-data" };
  const { raw: present, notes } = migrate(envelope.data, dataset);
  const read = (part: unknown, place: string) =>
    readAnswers(part as Record<string, unknown>, dataset, municipalities, place);
  const { answers, faults } = read(present["answers"], "answers");
  const more = readExtras(present, dataset, read);
  const dossier = { ...makeDossier(dataset, answers, dateIn(envelope.data["changedOn"])), ...more.extras };
  const datasetVersion = versionNamed(envelope.data["dataset"]) ?? dataset.version;
  return { ok: true, dossier, faults: [...faults, ...more.faults], notes, datasetVersion };
}

/** Whether a dossier names another data set; one that names none is considered ours. */
function foreign(named: unknown, dataset: CoreFacts): boolean {
  if (typeof named !== "object" || named === null) return false;
  const { id } = named as { readonly id?: unknown };
  return id !== undefined && id !== dataset.id;
}

/** The data set version that a dossier names; null if it names none, or an impossible one. */
function versionNamed(named: unknown): string | null {
  if (typeof named !== "object" || named === null || !("version" in named)) return null;
  const { version } = named;
  return typeof version === "string" && version !== "" && version.length <= VERSION_LIMIT ? version : null;
}

/** Reads a dossier from the text of a file. */
export function readDossierText(
  text: string,
  dataset: CoreFacts,
  municipalities: readonly Municipality[] | null = null,
): DossierReading {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, error: "not-json" };
  }
  return readDossier(raw, dataset, municipalities);
}
