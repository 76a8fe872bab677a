import type { DossierFault } from "../../domain/answer-fault";
import type { Translator } from "../../i18n/translator";
import { questionLabel } from "../phrases";

/** A fault as one sentence: place, value found and expectation. */
export function faultText(i18n: Translator, fault: DossierFault): string {
  const { t, format } = i18n;
  const { kind, path } = fault;
  switch (kind) {
    case "group":
    case "unknown-field":
    case "entry":
    case "duel":
    case "duel-again":
    case "own":
      return t(`fault.${kind}`, { path });
    case "text":
      return t("fault.text", { path, limit: fault.limit });
    case "municipality":
      return t("fault.municipality", { path, value: fault.value });
    case "number":
      return t(`fault.number_${fault.unit}`, { path, value: fault.value, ceiling: format.number(fault.ceiling) });
    case "option": {
      const values = { path, value: fault.value, options: format.either(fault.options) };
      return fault.maximum === null
        ? t("fault.option", values)
        : t("fault.options", { ...values, maximum: fault.maximum });
    }
  }
}

/** The same for a person who knows the questions, not the file: the question's label, and what to do. */
export function faultForPerson(i18n: Translator, fault: DossierFault): string {
  const { t } = i18n;
  if (fault.kind === "entry") return t("fault.personEntry", { path: fault.path });
  if (fault.kind === "own") return t("fault.personOwn", { path: fault.path });
  if (fault.kind === "duel" || fault.kind === "duel-again") return t("fault.personDuel", { path: fault.path });
  if (!("question" in fault)) return t("fault.personUnknown", { path: fault.path });
  const label = questionLabel(i18n, fault.question);
  return t("fault.person", { label });
}
