import type { AnswerFault, NumberAnswerFault, PointsFault } from "../../domain/answer-fault";
import type { Question } from "../../domain/question";
import { languages, type LanguageFacts } from "../../i18n/languages";
import type { Translator } from "../../i18n/translator";
import { lowerFirst } from "../phrases";

/** Texts specific to a number field. */
interface NumberWords {
  /** The whole sentence for an empty field. */
  readonly empty: string;
  /** A valid number. */
  readonly example: number;
  /** Name of the escape option, if any. */
  readonly escape?: string;
}

/** The sentence for a fault in a number. */
export function numberMessage({ t, format }: Translator, fault: NumberAnswerFault, words: NumberWords): string {
  const { reason, value, ceiling } = fault;
  switch (reason) {
    case "both":
      return t("errors.bothNumber", { escape: words.escape ?? "" });
    case "empty":
      return words.empty;
    case "not-number":
      return t("errors.notNumber", { value, example: format.number(words.example) });
    case "negative":
      return t("errors.negative");
    case "too-large":
      return t("errors.tooLarge", { value, ceiling: format.number(ceiling) });
    case "two-decimals":
      return t("errors.twoDecimals");
    case "whole-euros":
      return t("errors.wholeEuros");
  }
}

function optionMessage(
  { t }: Translator,
  escape: string,
  { reason, maximum }: Extract<AnswerFault, { kind: "option" }>,
): string {
  if (reason === "both") return t("errors.both", { escape });
  if (maximum === null) return escape === "" ? t("errors.choose") : t("errors.chooseOrEscape", { escape });
  return reason === "too-many" ? t("errors.tooMany", { count: maximum }) : t("errors.chooseMany", { escape });
}

/** The sentence for too many points. */
export function pointsMessage({ t }: Translator, { given, excess }: Omit<PointsFault, "kind">): string {
  return t("errors.points", { given, count: excess });
}

/** The sentence for a fault in a form field: what is wrong and how to fix it. */
export function faultMessage(i18n: Translator, question: Question, fault: AnswerFault): string {
  const { t, data, format } = i18n;
  const escape = data.questions[question.id]?.options?.[question.escape ?? ""]?.name ?? "";
  switch (fault.kind) {
    case "option":
      return optionMessage(i18n, escape, fault);
    case "number": {
      const example = fault.unit === "fte" ? 0.5 : 5000;
      return numberMessage(i18n, fault, { empty: t("errors.numberNeeded", { escape }), example, escape });
    }
    case "text":
      return t("errors.tooLong", { count: fault.over });
    case "municipality":
      return t("errors.municipality", { value: fault.value, number: format.number(fault.listed ?? 0) });
  }
}

/** A sentence for a fault after the name of its field, for where several fields have the same fault. */
export function namedFault(i18n: Translator, { id }: Question, sentence: string): string {
  const { capitalAfterColon }: LanguageFacts = languages[i18n.language];
  const said = capitalAfterColon === true ? sentence : lowerFirst(i18n, sentence);
  return `${i18n.data.questions[id]?.label ?? id}${i18n.format.colon}${said}`;
}
