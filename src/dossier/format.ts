import * as z from "zod/mini";
import { DOSSIER_KIND, NO_ANSWERS } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import { questionsOf } from "../domain/question";

// Under a strict Content-Security-Policy zod must not try to compile code.
z.config({ jitless: true });

/** Keys of the answers that hold a group of them; a dossier has them also where the questionnaire asks nothing of it. */
export function answerGroups(dataset: CoreFacts): ReadonlySet<string> {
  const asked = questionsOf(dataset.questionnaire).filter((question) => question.answerPath.includes("."));
  return new Set([...asked.map((question) => question.answerPath.split(".")[0] ?? ""), ...Object.keys(NO_ANSWERS)]);
}

/** The envelope of a dossier file: what must hold before any answer is looked at. */
export const envelopeSchema = z.looseObject({
  kind: z.literal(DOSSIER_KIND),
  version: z.number(),
  answers: z.looseObject({}),
});
