import type { Dossier } from "../domain/answers";
import { NO_ANSWERS } from "../domain/answers";
import { equal } from "../domain/equal";
import type { Respondent } from "../engine/group/shared";

/** Id of the dossier's own respondent among the group members. */
export const OWN = "own";

/** The group members in a dossier: its own answers (if any, and if `withOwn`), then the others. */
export function membersOf({ answers, respondents = [] }: Dossier, withOwn = true): readonly Respondent[] {
  const counted = withOwn && !equal(answers, NO_ANSWERS);
  return [
    ...(counted ? [{ id: OWN, answers }] : []),
    ...respondents.map((one) => ({ id: one.id, answers: one.answers })),
  ];
}
