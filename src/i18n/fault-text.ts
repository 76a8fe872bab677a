import type { DossierFault } from "../domain/answers";
import type { Words } from "./words";

/** One sentence for a fault: where, what was found, what is expected. */
export function faultText(words: Words, fault: DossierFault): string {
  const { t, format } = words;
  switch (fault.kind) {
    case "unknown-field":
      return t("fault.unknown-field", { path: fault.path });
    case "text":
      return t("fault.text", { path: fault.path, limit: fault.limit });
    case "municipality":
      return t("fault.municipality", { path: fault.path, value: fault.value });
    case "number":
      return t(`fault.number_${fault.unit}`, {
        path: fault.path,
        value: fault.value,
        ceiling: format.number(fault.ceiling),
      });
    case "option": {
      const values = { path: fault.path, value: fault.value, options: format.either(fault.options) };
      return fault.maximum === null
        ? t("fault.option", values)
        : t("fault.options", { ...values, maximum: fault.maximum });
    }
  }
}
