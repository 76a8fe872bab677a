import { SCENARIO_NAME_LIMIT } from "../../../../domain/answers";
import type { Translate } from "../../../../i18n/i18next";
import { scenarioNameFault } from "../../../../questionnaire/scenario-name";

/** What is wrong with a scenario name, as a sentence; null = nothing. Arguments as for `scenarioNameFault`. */
export function scenarioNameText(t: Translate, ...args: Parameters<typeof scenarioNameFault>): string | null {
  const fault = scenarioNameFault(...args);
  if (fault === null) return null;
  return fault.kind === "too-long"
    ? t("scenario.nameTooLong", { count: fault.over, limit: SCENARIO_NAME_LIMIT })
    : t(`scenario.name_${fault.kind}`);
}
