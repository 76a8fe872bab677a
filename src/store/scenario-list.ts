import type { Scenario } from "../domain/answers";
import type { AppState } from "./store";

/** The scenarios of the dossier, where it has any. */
export function scenariosOf(state: AppState): readonly Scenario[] | undefined {
  return state.dossier.scenarios;
}

/** No scenarios; one and the same list, so that nothing draws again for it. */
export const NO_SCENARIOS: readonly Scenario[] = [];
