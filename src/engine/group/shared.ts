import { answerAt, withAnswer } from "../../domain/answer-path";
import type { Answers } from "../../domain/answers";
import type { Id } from "../../domain/id";

/** One respondent. */
export interface Respondent {
  /** Differs for each respondent. */
  readonly id: Id;
  readonly answers: Answers;
}

/** A fact of the municipality, as everybody answered it. */
export interface SharedFact {
  readonly path: SharedPath;
  /** Every answer that was given, most often first, then as given first; more than one = people differ. */
  readonly answers: readonly { readonly value: unknown; readonly people: readonly Id[] }[];
}

/** Paths of the answers that are facts of the municipality. Source: method, "Several respondents". */
const SHARED_PATHS = ["runningForms", "staff.now", "staff.freed", "money.now", "money.freed"] as const;

/** One of `SHARED_PATHS`. */
export type SharedPath = (typeof SHARED_PATHS)[number];

/** An answer as a text that is the same for the same answer: the order of choices does not count. */
export function canonical(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : value);
}

/** What everybody answered about people, money and what runs; a known answer comes before "unknown". */
export function sharedFacts(people: readonly Respondent[]): readonly SharedFact[] {
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

/** The one answer of everybody to each shared fact: as chosen, else the first of `sharedFacts`. */
export function withShared(
  answers: Answers,
  facts: readonly SharedFact[],
  chosen: Readonly<Partial<Record<SharedPath, unknown>>>,
): Answers {
  return facts.reduce((sum, fact) => withAnswer(sum, fact.path, chosen[fact.path] ?? fact.answers[0]?.value), answers);
}
