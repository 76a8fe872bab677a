import type { Question } from "../domain/dataset";
import type { Translator } from "../i18n/translator";
import type { FieldFault } from "../questionnaire/fields";

function numberMessage(i18n: Translator, question: Question, fault: Extract<FieldFault, { kind: "number" }>): string {
  const { t, format } = i18n;
  const escape = escapeName(i18n, question);
  const ceiling = question.ceiling ?? 0;
  switch (fault.fault) {
    case "empty":
      return t("errors.numberNeeded", { escape });
    case "not-number":
      return t("errors.notNumber", {
        value: fault.value,
        example: question.kind === "fte" ? format.number(0.5) : format.number(5000),
      });
    case "negative":
      return t("errors.negative");
    case "too-large":
      return t("errors.tooLarge", { value: fault.value, ceiling: format.number(ceiling) });
    case "two-decimals":
      return t("errors.twoDecimals");
    case "whole-euros":
      return t("errors.wholeEuros");
  }
}

function escapeName(i18n: Translator, question: Question): string {
  return i18n.data.questions[question.id]?.options?.[question.escape ?? ""]?.name ?? "";
}

/** The sentence for a field fault: what is wrong and how to mend it. */
export function faultMessage(i18n: Translator, question: Question, fault: FieldFault): string {
  const { t } = i18n;
  const escape = escapeName(i18n, question);
  switch (fault.kind) {
    case "choose":
      return escape === "" ? t("errors.choose") : t("errors.chooseOrEscape", { escape });
    case "choose-many":
      return t("errors.chooseMany", { escape });
    case "too-many":
      return t("errors.tooMany", { count: fault.maximum });
    case "both":
      return t("errors.both", { escape });
    case "both-number":
      return t("errors.bothNumber", { escape });
    case "too-long":
      return t("errors.tooLong", { count: fault.over });
    case "municipality":
      return t("errors.municipality", { value: fault.value, number: i18n.format.number(fault.listed) });
    case "number":
      return numberMessage(i18n, question, fault);
  }
}
