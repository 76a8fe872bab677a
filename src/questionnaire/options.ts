import type { CoreFacts } from "../domain/facts/dataset";
import type { Question } from "../domain/question";

/** The options followed by the question's escape option. */
export function withEscape({ escape }: Pick<Question, "escape">, options: readonly string[]): readonly string[] {
  return escape === null ? options : [...options, escape];
}

/** Ids of a question's options, without the escape option; empty for questions without a list. */
export function optionsOf(question: Question, dataset: CoreFacts): readonly string[] {
  const { options } = question;
  if (options === null) return question.kind === "level" ? ["0", "1", "2", "3"] : [];
  if (typeof options !== "string") return options;
  switch (options) {
    case "work-forms":
      return dataset.workForms.map((f) => f.id);
    case "themes":
      return dataset.themes.map((t) => t.id);
    case "occasions":
      return dataset.occasions.map((o) => o.id);
    case "partner-regions":
      return dataset.partnerRegions.map((r) => r.id);
    case "roles":
      return dataset.roles;
  }
}
