import { useMemo } from "react";
import { Link } from "wouter";
import type { Scenario } from "../../../../domain/answers";
import { equal } from "../../../../domain/values/equal";
import { appStore } from "../../../../store/app";
import { paths } from "../../../kit/site/paths";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { useRenaming } from "../../../parts/NameForm";
import { scenarioNameText } from "./scenario-name-text";
import { scenariosOf } from "../../../../store/slices/scenarios";
import { headlineTop } from "../../../../report/compare/difference";
import { headlineOf } from "../../../../report/headline";
import { adviceFor } from "../../../../store/advice";
import { topLabel } from "../../../../wording/advice/difference";
import styles from "./WhatIf.module.css";

interface ItemProps {
  readonly scenario: Scenario;
  readonly scenarios: readonly Scenario[];
  /** Whether its answers are the ones shown now. */
  readonly shown: boolean;
  readonly onRemoved: (name: string) => void;
}

/** Actions on one scenario, including opening and closing `renaming`. */
function Buttons(props: ItemProps & { readonly renaming: boolean; readonly onRename: () => void }) {
  const { t, format } = useTranslator();
  const { scenario, shown, onRemoved, renaming, onRename } = props;
  const { id, name, answers } = scenario;
  const tryAnswers = useApp((state) => state.tryAnswers);
  const remove = () => {
    appStore.getState().removeScenario(id);
    onRemoved(name);
  };
  const of = (
    <span className="visually-hidden">
      {format.colon}
      {name}
    </span>
  );
  return (
    <p className={styles.ways}>
      <button type="button" className="link-button" aria-disabled={shown} onClick={() => !shown && tryAnswers(answers)}>
        {t("scenario.open")}
        {of}
      </button>
      <button id={`rename-${id}`} type="button" className="link-button" aria-expanded={renaming} onClick={onRename}>
        {t("scenario.rename")}
        {of}
      </button>
      <button type="button" className="link-button" onClick={remove}>
        {t("scenario.remove")}
        {of}
      </button>
    </p>
  );
}

function Item(props: ItemProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const { scenario, scenarios, shown } = props;
  const { id, name, answers } = scenario;
  const top = useMemo(() => headlineTop(headlineOf(adviceFor(answers).advice)), [answers]);
  const renaming = useRenaming(`rename-${id}`, {
    name,
    label: t("scenario.newName", { name }),
    act: t("scenario.rename"),
    check: (to) => scenarioNameText(t, to, scenarios, id),
    onName: (to) => appStore.getState().renameScenario(id, to),
  });
  return (
    <li className={styles.scenario}>
      <p>
        <strong>{name}</strong>
        {shown && <span className={styles.now}> {t("scenario.shown")}</span>}
      </p>
      <p className="small">{i18n.t("scenario.top", { top: topLabel(i18n, top) })}</p>
      <Buttons {...props} renaming={renaming.open} onRename={renaming.toggle} />
      {renaming.form}
    </li>
  );
}

/** The stored scenarios: open, rename, remove, compare. */
export function Scenarios({ onRemoved }: { readonly onRemoved: (name: string) => void }) {
  const { t } = useTranslator();
  const scenarios = useApp(scenariosOf);
  const answers = useApp((state) => state.trial ?? state.dossier.answers);
  if (scenarios.length === 0) return null;
  return (
    <section aria-labelledby="scenarios">
      <h3 id="scenarios">{t("scenario.title")}</h3>
      <ul className={styles.scenarios}>
        {scenarios.map((scenario) => (
          <Item
            key={scenario.id}
            scenario={scenario}
            scenarios={scenarios}
            shown={equal(scenario.answers, answers)}
            onRemoved={onRemoved}
          />
        ))}
      </ul>
      <p>
        <Link href={paths.compareWithOriginal(scenarios)}>{t("scenario.compare")}</Link>
      </p>
    </section>
  );
}
