import { type Answers, SCENARIO_LIMIT } from "../../../../domain/answers";
import { appStore } from "../../../../store/app";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { NameForm } from "../../../parts/NameForm";
import { scenarioNameText } from "./scenario-name-text";
import { scenariosOf } from "../../../../store/slices/scenarios";

interface Props {
  readonly answers: Answers;
  readonly onKept: (name: string) => void;
}

/** Stores the trial as a named scenario; says so if there is no room for another one. */
export function KeepScenario({ answers, onKept }: Props) {
  const { t } = useTranslator();
  const scenarios = useApp(scenariosOf);
  if (scenarios.length >= SCENARIO_LIMIT)
    return <p className="small">{t("scenario.full", { limit: SCENARIO_LIMIT })}</p>;
  const free = Array.from({ length: scenarios.length + 1 }, (_, index) =>
    t("scenario.default", { number: index + 1 }),
  ).find((name) => scenarios.every((other) => other.name !== name));
  const keep = (name: string) => {
    // Another tab may have stored the last one meanwhile; then this re-renders and says that it is full.
    if (appStore.getState().keepScenario(name, answers) !== null) onKept(name);
  };
  return (
    <NameForm
      name={free ?? ""}
      label={t("scenario.name")}
      act={t("scenario.keep")}
      check={(name) => scenarioNameText(t, name, scenarios, null)}
      onName={keep}
    />
  );
}
