import * as z from "zod/mini";
import { DOSSIER_KIND, NO_ANSWERS } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import { questionsOf } from "../domain/question";

// A strict Content-Security-Policy forbids zod to compile code.
z.config({ jitless: true });

/** An id of this application: short, and safe in an address. */
export const ID = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));

/** A level of the matrix. */
export const LEVEL = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

/** Keys of the answers that hold a group; a dossier has them even if the questionnaire asks nothing in the group. */
export function answerGroups(dataset: CoreFacts): ReadonlySet<string> {
  const asked = questionsOf(dataset.questionnaire).filter((question) => question.answerPath.includes("."));
  return new Set([...asked.map((question) => question.answerPath.split(".")[0] ?? ""), ...Object.keys(NO_ANSWERS)]);
}

/** The envelope of a dossier file, checked before any answer. */
export const envelopeSchema = z.looseObject({
  kind: z.literal(DOSSIER_KIND),
  version: z.number(),
  answers: z.looseObject({}),
});
