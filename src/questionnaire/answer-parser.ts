import type { AnswerFault, NumberAnswerFault } from "../domain/answer-fault";
import { NAME_LIMIT } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import type { Municipality } from "../domain/facts/municipality";
import type { Question } from "../domain/question";
import { findMunicipality, isMunicipalityCode } from "./municipality";
import { optionsOf, withEscape } from "./options";
import { numberFault, type NumberRules, parseNumber } from "./parse-number";

/** The contents of the controls of one question: a text or choice, and boxes, as the browser gives them. */
export interface FieldValue {
  /** Text, or the chosen radio. */
  readonly text: string;
  /** Ticked boxes; for numbers only the escape box. */
  readonly boxes: readonly string[];
}

/** An answer that was read (undefined = not answered), or a fault and the valid part of a list. */
type AnswerReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: AnswerFault; readonly rest?: readonly unknown[] };

/** Reads the answers to one question; forms and files share rules and faults. */
interface AnswerParser {
  /** Reads the contents of the controls. */
  readonly field: (field: FieldValue) => AnswerReading;
  /** Reads the value in a file. */
  readonly stored: (value: unknown) => AnswerReading;
}

const good = (value: unknown): AnswerReading => ({ ok: true, value });
const bad = (fault: AnswerFault): AnswerReading => ({ ok: false, fault });

function shown(value: unknown): string {
  // JSON would show numbers that are too large as null.
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "");
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

const TEXT: AnswerParser = {
  field: ({ text }) => (text.trim() === "" ? good(undefined) : TEXT.stored(text.trim())),
  stored: (value) => {
    const over = typeof value === "string" ? Math.max(0, value.length - NAME_LIMIT) : 0;
    if (typeof value === "string" && over === 0) return good(value);
    return bad({ kind: "text", value: shown(value), limit: NAME_LIMIT, over });
  },
};

function municipalityParser(dataset: CoreFacts, list: readonly Municipality[] | null): AnswerParser {
  const isCode = (value: unknown): value is string => typeof value === "string" && isMunicipalityCode(dataset, value);
  const fault = (value: string) => bad({ kind: "municipality", value, listed: list?.length ?? null });
  return {
    field: ({ text }) => {
      if (text === "") return good(undefined);
      // Without the list a name cannot be looked up, but an existing code is kept.
      if (list === null) return good(isCode(text) ? text : undefined);
      const found = findMunicipality(list, text);
      return found === undefined ? fault(text.trim()) : good(found.nis);
    },
    stored: (value) => {
      // A code from before a merger is valid: the reader of the file updates it.
      const hasIt = (one: Municipality) => one.nis === value || one.former?.some(({ nis }) => nis === value);
      const there = isCode(value) && (list === null || list.some(hasIt));
      return there ? good(value) : fault(shown(value));
    },
  };
}

function numberParser({ escape, ceiling }: Question, unit: NumberRules["kind"]): AnswerParser {
  const rules = { kind: unit, ceiling: ceiling ?? Number.MAX_SAFE_INTEGER };
  const fault = (reason: NumberAnswerFault["reason"], value: string) =>
    bad({ kind: "number", reason, value, unit, ceiling: rules.ceiling });
  return {
    field: ({ text, boxes }) => {
      const typed = text.trim();
      if (escape !== null && boxes.includes(escape)) return typed === "" ? good(escape) : fault("both", typed);
      const parsed = parseNumber(text, rules);
      return parsed.ok ? parsed : fault(parsed.fault, typed);
    },
    stored: (value) => {
      if (escape !== null && value === escape) return good(value);
      const reason = typeof value === "number" ? numberFault(value, rules) : "not-number";
      return reason === null ? good(value) : fault(reason, shown(value));
    },
  };
}

type OptionReason = Extract<AnswerFault, { kind: "option" }>["reason"];

function choiceParser(question: Question, dataset: CoreFacts): AnswerParser {
  const { escape, optional } = question;
  const level = question.kind === "level";
  const options = withEscape(question, optionsOf(question, dataset));
  const fault = (reason: OptionReason, value: unknown) =>
    bad({ kind: "option", reason, value: shown(value), options, maximum: null });
  const stored = (value: unknown): AnswerReading => {
    // A level is stored as a number, its escape option as text.
    const option = level && typeof value === "number" ? `${value}` : value;
    const isOption = typeof option === "string" && options.includes(option);
    return isOption && (!level || option !== value || value === escape) ? good(value) : fault("not-offered", value);
  };
  return {
    field: ({ text }) => {
      // A wish without points is not answered.
      if (text === "") return optional || level ? good(undefined) : fault("missing", text);
      return stored(level && text !== escape ? Number(text) : text);
    },
    stored,
  };
}

function choicesParser(question: Question, dataset: CoreFacts): AnswerParser {
  const { escape, optional } = question;
  const offered = optionsOf(question, dataset);
  const options = withEscape(question, offered);
  const maximum = question.maximum ?? options.length;
  const fault = (reason: OptionReason, value: unknown, rest: readonly unknown[] = []): AnswerReading => ({
    ok: false,
    fault: { kind: "option", reason, value: shown(value), options, maximum },
    ...(rest.length === 0 ? {} : { rest }),
  });
  const stored = (value: unknown): AnswerReading => {
    if (escape !== null && value === escape) return good(value);
    const distinct = Array.isArray(value) && new Set(value).size === value.length;
    if (!distinct) return fault("not-offered", value);
    const rest = value.filter((one) => offered.includes(one as string));
    if (rest.length > maximum) return fault("too-many", value);
    if (rest.length === value.length) return good(value);
    const unknown = value.filter((one) => !rest.includes(one));
    return fault("not-offered", unknown, rest);
  };
  return {
    field: ({ boxes }) => {
      const chosen = boxes.filter((box) => box !== escape);
      if (chosen.length < boxes.length) return chosen.length === 0 ? good(escape) : fault("both", boxes);
      return chosen.length === 0 && !optional ? fault("missing", boxes) : stored(chosen);
    },
    stored,
  };
}

/**
 * The parser of a question.
 * @param municipalities the list that must contain a municipality; null = no list, and any code is valid.
 */
export function answerParser(
  question: Question,
  dataset: CoreFacts,
  municipalities: readonly Municipality[] | null = null,
): AnswerParser {
  switch (question.kind) {
    case "text":
      return TEXT;
    case "municipality":
      return municipalityParser(dataset, municipalities);
    case "fte":
    case "euro":
      return numberParser(question, question.kind);
    case "level":
    case "choice":
      return choiceParser(question, dataset);
    case "choices":
      return choicesParser(question, dataset);
  }
}

function asText(answer: unknown): string {
  return typeof answer === "string" || typeof answer === "number" ? `${answer}` : "";
}

/** The control contents for an answer; `write` writes a number in the person's language. */
export function fieldOf(question: Question, answer: unknown, write: (value: number) => string): FieldValue {
  const number = question.kind === "fte" || question.kind === "euro";
  if (number && typeof answer === "number") return { text: write(answer), boxes: [] };
  if (Array.isArray(answer)) return { text: "", boxes: answer.map(asText) };
  const text = asText(answer);
  return (number || question.kind === "choices") && text !== "" ? { text: "", boxes: [text] } : { text, boxes: [] };
}
