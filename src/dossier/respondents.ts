import type { DossierFault } from "../domain/answer-fault";
import type { Dossier, RespondentAnswers } from "../domain/answers";
import { NO_ANSWERS, RESPONDENT_LIMIT } from "../domain/answers";
import { equal } from "../domain/equal";
import type { DossierNote } from "../domain/dossier-note";
import type { FileError, FileReading } from "./open-file";

/** A file that was dropped or chosen, read. */
export interface ReadFile {
  readonly name: string;
  readonly reading: FileReading;
}

/** What became of one file. */
export type FileOutcome =
  | {
      readonly kind: "added";
      readonly file: string;
      /** How many respondents it brought: 1, or more for a dossier in which several were put together. */
      readonly added: number;
      /** Versions of the data set on which its answers were given, where that is not the present one. */
      readonly otherVersions: readonly string[];
      /** Answers that could not be read and were left out. */
      readonly faults: readonly DossierFault[];
      /** What became of older answers in it. */
      readonly notes: readonly DossierNote[];
    }
  /** All of it is there already. */
  | { readonly kind: "twice"; readonly file: string }
  /** A dossier in which nothing was answered. */
  | { readonly kind: "nothing"; readonly file: string }
  /** There is no more room. */
  | { readonly kind: "full"; readonly file: string }
  | { readonly kind: "failed"; readonly file: string; readonly error: FileError };

/** What became of all files, and the respondents to add. */
interface Gathering {
  readonly respondents: readonly RespondentAnswers[];
  readonly outcomes: readonly FileOutcome[];
}

/** The respondents in a dossier: its own answers, and those that were put together in it. */
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
 * Takes respondents out of files that were read, one by one: each file gets its outcome, the good ones are used.
 * Answers that are there already (own, other respondents, an earlier file) are not taken twice; the name counts as an
 * answer, so two people who answer alike differ by their names.
 * @param version of the present data set.
 */
export function gatherRespondents(files: readonly ReadFile[], dossier: Dossier, version: string): Gathering {
  const there = [...respondentsIn(dossier, version)];
  const room = RESPONDENT_LIMIT - (dossier.respondents?.length ?? 0);
  const respondents: RespondentAnswers[] = [];
  const outcomes = files.map(({ name: file, reading }): FileOutcome => {
    if (!reading.ok) return { kind: "failed", file, error: reading.error };
    const { dossier: given } = reading.reading;
    const found = respondentsIn(given, reading.reading.datasetVersion);
    if (found.length === 0) return { kind: "nothing", file };
    const fresh = found.filter(({ answers }) => !there.some((other) => equal(other.answers, answers)));
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
