import type { Question } from "../domain/dataset";
import { type NumberFault, parseNumber } from "./parse-number";

/** What stands in the controls of one question: a text or choice, and boxes. All as the browser gives it. */
export interface FieldValue {
  /** Text, or the chosen radio. */
  readonly text: string;
  /** Ticked boxes; for numbers the escape box alone. */
  readonly boxes: readonly string[];
}

/** What is wrong with a field; `ui` makes the sentence. */
export type FieldFault =
  | { readonly kind: "choose" }
  | { readonly kind: "choose-many" }
  | { readonly kind: "too-many"; readonly maximum: number }
  | { readonly kind: "both" }
  | { readonly kind: "both-number" }
  | { readonly kind: "number"; readonly fault: NumberFault; readonly value: string }
  | { readonly kind: "too-long"; readonly over: number }
  | { readonly kind: "municipality"; readonly value: string; /** How many the list has. */ readonly listed: number };

/** A field read: the answer (undefined = left open), or what is wrong. */
export type FieldReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: FieldFault };

/** Longest name, in UTF-16 units. */
export const NAME_LIMIT = 300;

const EMPTY: FieldValue = { text: "", boxes: [] };

function asText(answer: unknown): string {
  return typeof answer === "string" || typeof answer === "number" ? `${answer}` : "";
}

/** Controls that show an answer. @param write how a number is written in the person's language. */
export function fieldOf(question: Question, answer: unknown, write: (value: number) => string): FieldValue {
  if (answer === undefined) return EMPTY;
  switch (question.kind) {
    case "choices":
      return { text: "", boxes: Array.isArray(answer) ? answer.map(asText) : [asText(answer)] };
    case "fte":
    case "euro":
      return typeof answer === "number" ? { text: write(answer), boxes: [] } : { text: "", boxes: [asText(answer)] };
    default:
      return { text: asText(answer), boxes: [] };
  }
}

function readChoices(question: Question, { boxes }: FieldValue): FieldReading {
  const chosen = boxes.filter((box) => box !== question.escape);
  const escaped = question.escape !== null && boxes.includes(question.escape);
  if (escaped && chosen.length > 0) return { ok: false, fault: { kind: "both" } };
  if (escaped) return { ok: true, value: question.escape };
  if (chosen.length === 0 && !question.optional) return { ok: false, fault: { kind: "choose-many" } };
  const { maximum } = question;
  if (maximum !== null && chosen.length > maximum) return { ok: false, fault: { kind: "too-many", maximum } };
  return { ok: true, value: chosen };
}

function readNumber(question: Question, kind: "fte" | "euro", { text, boxes }: FieldValue): FieldReading {
  const escaped = question.escape !== null && boxes.includes(question.escape);
  if (escaped && text.trim() !== "") return { ok: false, fault: { kind: "both-number" } };
  if (escaped) return { ok: true, value: question.escape };
  const parsed = parseNumber(text, { kind, ceiling: question.ceiling ?? Number.MAX_SAFE_INTEGER });
  if (parsed.ok) return parsed;
  return { ok: false, fault: { kind: "number", fault: parsed.fault, value: text.trim() } };
}

/** Reads the controls of one question. An unknown municipality is for the caller, who has the list. */
export function readField(question: Question, field: FieldValue): FieldReading {
  switch (question.kind) {
    case "choices":
      return readChoices(question, field);
    case "fte":
    case "euro":
      return readNumber(question, question.kind, field);
    case "text": {
      const name = field.text.trim();
      const over = name.length - NAME_LIMIT;
      if (over > 0) return { ok: false, fault: { kind: "too-long", over } };
      return { ok: true, value: name === "" ? undefined : name };
    }
    case "municipality":
      return { ok: true, value: field.text === "" ? undefined : field.text };
    case "level":
    case "choice": {
      if (field.text === "")
        return question.optional ? { ok: true, value: undefined } : { ok: false, fault: { kind: "choose" } };
      const isLevel = question.kind === "level" && field.text !== question.escape;
      return { ok: true, value: isLevel ? Number(field.text) : field.text };
    }
  }
}
