import { type Scenario, SCENARIO_NAME_LIMIT } from "../domain/answers";

/** What is wrong with a scenario name; `ui` makes the sentence. */
type ScenarioNameFault =
  | { readonly kind: "empty" }
  | { readonly kind: "too-long"; readonly over: number }
  | { readonly kind: "taken" };

/**
 * Checks a typed name; null = valid. Surrounding spaces are ignored.
 * @param own id of the scenario being renamed, which may keep its name; null for a new one.
 */
export function scenarioNameFault(
  typed: string,
  scenarios: readonly Pick<Scenario, "id" | "name">[],
  own: string | null,
): ScenarioNameFault | null {
  const name = typed.trim();
  if (name === "") return { kind: "empty" };
  const over = name.length - SCENARIO_NAME_LIMIT;
  if (over > 0) return { kind: "too-long", over };
  const taken = scenarios.some((other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase());
  return taken ? { kind: "taken" } : null;
}
