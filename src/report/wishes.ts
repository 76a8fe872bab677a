import type { Answers } from "../domain/answers";
import { benefitsOf } from "../domain/facts/matrix";
import type { Dataset } from "../domain/facts/dataset";

/** Answers in which whoever gave points to a wish gave none to the others: the questionnaire stores no zeros. */
export function withZeros(dataset: Dataset, answers: Answers): Answers {
  const { ambitions } = answers;
  if (Object.keys(ambitions).length === 0) return answers;
  const zeros = Object.fromEntries(benefitsOf(dataset).map((wish) => [wish, 0 as const]));
  return { ...answers, ambitions: { ...zeros, ...ambitions } };
}
