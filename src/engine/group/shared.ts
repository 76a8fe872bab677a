import { answerAt, withAnswer } from "../../domain/answer-path";
import type { Answers } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { Member } from "../../domain/members";
import { equal } from "../../domain/values/equal";

/** A fact about the municipality, with everybody's answers to it. */
export interface SharedFact {
  readonly path: SharedPath;
  /** Every answer given, most frequent first, then in order of appearance; more than one = people differ. */
  readonly answers: readonly { readonly value: unknown; readonly people: readonly Id[] }[];
}

/** Paths of the answers that are facts about the municipality. Source: method, "Several respondents". */
const SHARED_PATHS = ["runningForms", "staff.now", "staff.freed", "money.now", "money.freed"] as const;

/** One of `SHARED_PATHS`. */
export type SharedPath = (typeof SHARED_PATHS)[number];

/** Whether two answers to a question are the same; the order of choices is ignored. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return equal(one, other);
  return equal(one.map(String).toSorted(), other.map(String).toSorted());
}

/** Everybody's answers about people, money and running forms; known answers come before "unknown". */
export function sharedFacts(people: readonly Member[]): readonly SharedFact[] {
  return SHARED_PATHS.map((path) => {
    const answers: { readonly value: unknown; readonly people: Id[] }[] = [];
    for (const { id, answers: given } of people) {
      const value = answerAt(given, path);
      if (value === undefined) continue;
      const found = answers.find((answer) => isSameAnswer(answer.value, value));
      if (found === undefined) answers.push({ value, people: [id] });
      else found.people.push(id);
    }
    const rank = ({ value, people: own }: (typeof answers)[number]) => (value === "unknown" ? 0 : own.length);
    return { path, answers: answers.toSorted((a, b) => rank(b) - rank(a)) };
  });
}

/** Gives a respondent the shared answers: as chosen, else the first of `sharedFacts`. */
export function withShared(
  answers: Answers,
  facts: readonly SharedFact[],
  chosen: Readonly<Partial<Record<SharedPath, unknown>>>,
): Answers {
  return facts.reduce((sum, fact) => withAnswer(sum, fact.path, chosen[fact.path] ?? fact.answers[0]?.value), answers);
}
