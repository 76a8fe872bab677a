import type { Answers, Dossier } from "../domain/answers";
import { NO_ANSWERS } from "../domain/answers";
import type { Dataset, Id } from "../domain/dataset";
import { equal } from "../domain/equal";
import { advise } from "../engine/score/advise";
import { effectiveAnswers } from "../questionnaire/flow";
import type { GroupMember } from "../report/group";
import { type AskCertainty, createCertaintyJob } from "./certainty-job";

/** Id of the respondent whose dossier this is, among the members of the group. */
export const OWN = "own";

/**
 * The members of the group of a dossier: the respondent's own answers first, when there are any, then the others.
 * @param withOwn false leaves the own answers out.
 */
export function membersOf(dataset: Dataset, dossier: Dossier, withOwn = true): readonly GroupMember[] {
  const own: Answers = dossier.answers;
  const counted = withOwn && !equal(own, NO_ANSWERS);
  return [...(counted ? [{ id: OWN, answers: own }] : []), ...(dossier.respondents ?? [])].map(({ id, answers }) => ({
    id,
    answers: effectiveAnswers(dataset, answers),
    acceptability: null,
  }));
}

/** Asks beside the advice of the result page, which asks for itself. */
const askGroup = createCertaintyJob();

/** How to reckon a group. */
export interface GroupAsking {
  readonly signal: AbortSignal;
  /** Told after each member: how many are done. */
  readonly onProgress?: (done: number) => void;
  readonly ask?: AskCertainty;
}

/**
 * Reckons for each member in what share of the weightings each form comes first among what is attainable for that
 * member; a shared first place counts. Members one after another, in a worker. A member who asked nothing, or for whom
 * nothing is attainable, keeps null and does not count.
 * @throws Cancelled when `signal` is aborted.
 */
export async function withAcceptability(
  dataset: Dataset,
  members: readonly GroupMember[],
  { signal, onProgress = () => undefined, ask = askGroup }: GroupAsking,
): Promise<readonly GroupMember[]> {
  const done: GroupMember[] = [];
  for (const member of members) {
    const advice = advise(dataset, member.answers);
    const { answer } = await ask({ dataset, answers: member.answers, advice }, { signal });
    const forms = answer.attainable?.forms ?? null;
    const shares = forms?.map(({ form, firstAlone, firstShared }): [Id, number] => [form, firstAlone + firstShared]);
    done.push({ ...member, acceptability: shares === undefined ? null : Object.fromEntries(shares) });
    onProgress(done.length);
  }
  return done;
}
