import { type Answers, type Dossier, type Scenario, SCENARIO_LIMIT, SCENARIO_NAME_LIMIT } from "../../domain/answers";
import type { Id } from "../../domain/id";
import { freeId, type SliceParts, type Stored } from "../state";

/** Always the same empty list, to avoid re-rendering. */
const NONE: readonly Scenario[] = [];

/** The scenarios of the dossier. */
export function scenariosOf({ dossier }: Pick<Stored, "dossier">): readonly Scenario[] {
  return dossier.scenarios ?? NONE;
}

/** Actions on the scenarios. */
export function scenarioActions({ set, get, edit }: SliceParts) {
  const put = (scenarios: readonly Scenario[], before: Dossier | null = null) =>
    set(({ dossier }) => ({ dossier: edit(dossier, { scenarios }), before }));
  const short = (name: string) => name.trim().slice(0, SCENARIO_NAME_LIMIT);
  return {
    /** Adds a scenario to the end of the list; returns its id, or null when `SCENARIO_LIMIT` is reached. */
    keepScenario(name: string, answers: Answers): Id | null {
      const scenarios = scenariosOf(get());
      if (scenarios.length >= SCENARIO_LIMIT) return null;
      const id = freeId("scenario", scenarios);
      put([...scenarios, { id, name: short(name) || id, answers }]);
      return id;
    },
    renameScenario: (id: Id, name: string) =>
      put(scenariosOf(get()).map((one) => (one.id === id ? { ...one, name: short(name) || one.name } : one))),
    /** `undo` restores it. */
    removeScenario: (id: Id) =>
      put(
        scenariosOf(get()).filter((scenario) => scenario.id !== id),
        get().dossier,
      ),
  };
}
