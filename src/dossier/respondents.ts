import type { DossierFault } from "../domain/answer-fault";
import { type Dossier, NO_ANSWERS, RESPONDENT_LIMIT, type RespondentAnswers } from "../domain/answers";
import { equal } from "../domain/values/equal";
import type { DossierNote } from "../domain/dossier-note";
import type { FileError, FileReading } from "./open-file";

/** A dropped or chosen file that was read. */
export interface ReadFile {
  readonly name: string;
  readonly reading: FileReading;
}

/** The outcome for one file. */
export type FileOutcome =
  | {
      readonly kind: "added";
      readonly file: string;
      /** Number of respondents added: 1, or more for a dossier that combines several. */
      readonly added: number;
      /** Data set versions of its answers, other than the present one. */
      readonly otherVersions: readonly string[];
      /** Faults in answers that were left out. */
      readonly faults: readonly DossierFault[];
      /** Remarks on converted older answers. */
      readonly notes: readonly DossierNote[];
    }
  /** All its answers are already there. */
  | { readonly kind: "twice"; readonly file: string }
  /** A dossier without answers. */
  | { readonly kind: "nothing"; readonly file: string }
  /** The limit is reached. */
  | { readonly kind: "full"; readonly file: string }
  | { readonly kind: "failed"; readonly file: string; readonly error: FileError };

/** The outcome for all files, and the respondents to add. */
interface Gathering {
  readonly respondents: readonly RespondentAnswers[];
  readonly outcomes: readonly FileOutcome[];
}

/** The respondents in a dossier: its own answers, and those combined in it. */
function respondentsIn(dossier: Dossier, datasetVersion: string): readonly RespondentAnswers[] {
  const { changedOn, answers, respondents = [] } = dossier;
  const own = {
    id: "own",
    datasetVersion,
    ...(changedOn === undefined ? {} : { changedOn }),
    answers,
  };
  return equal(answers, NO_ANSWERS) ? respondents : [own, ...respondents];
}

/**
 * Collects respondents from files, one by one: each file gets its outcome. Answers that are already there (own, other
 * respondents, an earlier file) are not added twice. Names count as answers, so people with the same answers are told
 * apart by name.
 * @param version of the present data set.
 */
export function gatherRespondents(files: readonly ReadFile[], dossier: Dossier, version: string): Gathering {
  const there = [...respondentsIn(dossier, version)];
  const room = RESPONDENT_LIMIT - (dossier.respondents?.length ?? 0);
  const respondents: RespondentAnswers[] = [];
  const outcomes = files.map(({ name: file, reading }): FileOutcome => {
    if (!reading.ok) return { kind: "failed", file, error: reading.error };
    const { dossier: given } = reading.reading;
    const candidates = respondentsIn(given, reading.reading.datasetVersion);
    if (candidates.length === 0) return { kind: "nothing", file };
    const fresh = candidates.filter(({ answers }) => !there.some((other) => equal(other.answers, answers)));
    if (fresh.length === 0) return { kind: "twice", file };
    const added = fresh.slice(0, Math.max(0, room - respondents.length));
    if (added.length === 0) return { kind: "full", file };
    there.push(...added);
    respondents.push(...added);
    const versions = new Set(added.map((one) => one.datasetVersion));
    return {
      kind: "added",
      file,
      added: added.length,
      otherVersions: [...versions].filter((other) => other !== version),
      faults: reading.reading.faults,
      notes: reading.reading.notes,
    };
  });
  return { respondents, outcomes };
}
