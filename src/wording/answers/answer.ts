import type { Municipality } from "../../domain/facts/municipality";
import type { Question } from "../../domain/question";
import { LEVEL_SIGNS, type Level } from "../../domain/level";
import { euroPerYear, formName, fte } from "../phrases";
import type { Translator } from "../../i18n/translator";

/** Label of an option of a question, wherever its text is. */
export function optionText(
  i18n: Translator,
  question: Question,
  option: string,
): { name: string; hint?: string | undefined } {
  const own = i18n.data.questions[question.id]?.options?.[option];
  if (own !== undefined) return own;
  const { data } = i18n;
  switch (question.options) {
    case "work-forms":
      return { name: formName(i18n, option), hint: data.workForms[option]?.short };
    case "themes":
      return data.themes[option] ?? { name: option };
    case "occasions":
      return data.occasions[option] ?? { name: option };
    case "partner-regions":
      return data.partnerRegions[option] ?? { name: option };
    case "roles":
      return data.roles[option] ?? { name: option };
    default:
      return { name: option };
  }
}

function numberText(i18n: Translator, question: Question, value: number): string {
  if (question.kind === "fte") return fte(i18n, value);
  if (question.kind === "euro") return euroPerYear(i18n, value);
  const { name } = optionText(i18n, question, String(value));
  return i18n.t("check.answerOf", { name, sign: LEVEL_SIGNS[value as Level] ?? String(value) });
}

/** An answer for a document or overview; null = not answered. */
export function answerText(
  i18n: Translator,
  question: Question,
  value: unknown,
  municipality: Municipality | null,
): string | null {
  const { t } = i18n;
  if (Array.isArray(value)) {
    if (value.length === 0) return t("check.nothing");
    return value.map((option) => optionText(i18n, question, String(option)).name).join(i18n.format.semicolon);
  }
  if (typeof value === "number") return numberText(i18n, question, value);
  if (typeof value !== "string" || value === "") return null;
  if (question.kind === "text") return value;
  if (question.kind === "municipality") return municipality?.name ?? t("check.unknownMunicipality", { nis: value });
  return optionText(i18n, question, value).name;
}
