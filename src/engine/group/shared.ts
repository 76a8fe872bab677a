import { answerAt, withAnswer } from "../../domain/answer-path";
import type { Answers } from "../../domain/answers";
import type { Id } from "../../domain/id";
import type { Member } from "../../domain/members";

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

/** Serialises an answer so that equal answers give equal text; the order of choices is ignored. */
export function canonical(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : value);
}

/** Everybody's answers about people, money and running forms; known answers come before "unknown". */
export function sharedFacts(people: readonly Member[]): readonly SharedFact[] {
  return SHARED_PATHS.map((path) => {
    const answers = new Map<string, { value: unknown; people: Id[] }>();
    for (const { id, answers: given } of people) {
      const value = answerAt(given, path);
      if (value === undefined) continue;
      const key = canonical(value);
      const found = answers.get(key);
      if (found === undefined) answers.set(key, { value, people: [id] });
      else found.people.push(id);
    }
    const rank = ({ value, people: own }: { value: unknown; people: Id[] }) => (value === "unknown" ? 0 : own.length);
    return { path, answers: [...answers.values()].toSorted((a, b) => rank(b) - rank(a)) };
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
