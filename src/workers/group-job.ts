import type { Dossier } from "../domain/answers";
import { NO_ANSWERS } from "../domain/answers";
import { equal } from "../domain/equal";
import type { Respondent } from "../engine/group/shared";

/** Id of the respondent whose dossier this is, among the members of the group. */
export const OWN = "own";

/**
 * The members of the group of a dossier: the respondent's own answers first, when there are any, then the others.
 * @param withOwn false leaves the own answers out.
 */
export function membersOf({ answers, respondents = [] }: Dossier, withOwn = true): readonly Respondent[] {
  const counted = withOwn && !equal(answers, NO_ANSWERS);
  return [
    ...(counted ? [{ id: OWN, answers }] : []),
    ...respondents.map((one) => ({ id: one.id, answers: one.answers })),
  ];
}
