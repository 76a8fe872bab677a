import { type Answers, type Dossier, NO_ANSWERS } from "./answers";
import { equal } from "./values/equal";
import type { Id } from "./id";

/** Id of the dossier's own respondent among the members of a group. */
export const OWN = "own";

/** Somebody whose answers count in a group. */
export interface Member {
  /** Unique in the group. */
  readonly id: Id;
  readonly answers: Answers;
}

/** The group members in a dossier: its own answers (if any, and if `withOwn`), then the others. */
export function membersOf({ answers, respondents = [] }: Dossier, withOwn = true): readonly Member[] {
  const counted = withOwn && !equal(answers, NO_ANSWERS);
  return [
    ...(counted ? [{ id: OWN, answers }] : []),
    ...respondents.map((one) => ({ id: one.id, answers: one.answers })),
  ];
}
