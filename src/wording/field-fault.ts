import type { AnswerFault } from "../domain/answer-fault";
import type { Question } from "../domain/dataset";
import type { Translator } from "../i18n/translator";

type Fault<K> = Extract<AnswerFault, { readonly kind: K }>;

function numberMessage({ t, format }: Translator, escape: string, fault: Fault<"number">): string {
  const { reason, value, unit, ceiling } = fault;
  switch (reason) {
    case "both":
      return t("errors.bothNumber", { escape });
    case "empty":
      return t("errors.numberNeeded", { escape });
    case "not-number":
      return t("errors.notNumber", { value, example: format.number(unit === "fte" ? 0.5 : 5000) });
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

function optionMessage({ t }: Translator, escape: string, { reason, maximum }: Fault<"option">): string {
  if (reason === "both") return t("errors.both", { escape });
  if (maximum === null) return escape === "" ? t("errors.choose") : t("errors.chooseOrEscape", { escape });
  return reason === "too-many" ? t("errors.tooMany", { count: maximum }) : t("errors.chooseMany", { escape });
}

/** The sentence for a fault in a form: what is wrong and how to mend it. */
export function faultMessage(i18n: Translator, question: Question, fault: AnswerFault): string {
  const { t, data, format } = i18n;
  const escape = data.questions[question.id]?.options?.[question.escape ?? ""]?.name ?? "";
  switch (fault.kind) {
    case "option":
      return optionMessage(i18n, escape, fault);
    case "number":
      return numberMessage(i18n, escape, fault);
    case "text":
      return t("errors.tooLong", { count: fault.over });
    case "municipality":
      return t("errors.municipality", { value: fault.value, number: format.number(fault.listed ?? 0) });
  }
}
