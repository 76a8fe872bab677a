import type { Municipality, Question } from "../domain/dataset";
import { LEVEL_SIGNS, type Level } from "../domain/level";
import { criterionName, euroPerYear, formName, fte } from "./phrases";
import type { Words } from "./words";

/** Label of one option of a question, wherever its text stands. */
export function optionText(
  words: Words,
  question: Question,
  option: string,
): { name: string; hint?: string | undefined } {
  const own = words.data.questions[question.id]?.options?.[option];
  if (own !== undefined) return own;
  const { data } = words;
  switch (question.options) {
    case "work-forms":
      return { name: formName(words, option), hint: data.workForms[option]?.short };
    case "themes":
      return data.themes[option] ?? { name: option };
    case "occasions":
      return data.occasions[option] ?? { name: option };
    case "partner-regions":
      return data.partnerRegions[option] ?? { name: option };
    case "roles":
      return data.roles[option] ?? { name: option };
    case "asked-benefits":
      return { name: criterionName(words, option) };
    default:
      return { name: option };
  }
}

function numberText(words: Words, question: Question, value: number): string {
  if (question.kind === "fte") return fte(words, value);
  if (question.kind === "euro") return euroPerYear(words, value);
  const { name } = optionText(words, question, String(value));
  return words.t("check.answerOf", { name, sign: LEVEL_SIGNS[value as Level] ?? String(value) });
}

/** What a document or the overview says for an answer; null = not answered. */
export function answerText(
  words: Words,
  question: Question,
  value: unknown,
  municipality: Municipality | null,
): string | null {
  const { t } = words;
  if (Array.isArray(value)) {
    if (value.length === 0) return t("check.nothing");
    return value.map((option) => optionText(words, question, String(option)).name).join(words.format.semicolon);
  }
  if (typeof value === "number") return numberText(words, question, value);
  if (typeof value !== "string" || value === "") return null;
  if (question.kind === "text") return value;
  if (question.kind === "municipality") return municipality?.name ?? t("check.unknownMunicipality", { nis: value });
  return optionText(words, question, value).name;
}
