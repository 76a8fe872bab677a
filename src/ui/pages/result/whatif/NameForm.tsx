import { type FormEvent, useId, useState } from "react";
import { type Scenario, SCENARIO_NAME_LIMIT } from "../../../../domain/answers";
import { scenarioNameFault } from "../../../../questionnaire/scenario-name";
import { useTranslator } from "../../../kit/hooks/translator-context";
import fields from "./TryField.module.css";
import styles from "./WhatIf.module.css";

interface Props {
  /** What stands in the box at first. */
  readonly name: string;
  readonly label: string;
  /** Words of the button. */
  readonly act: string;
  readonly scenarios: readonly Scenario[];
  /** Id of the scenario that is renamed; null for a new one. */
  readonly own: string | null;
  readonly onName: (name: string) => void;
}

/** Asks the name of a scenario; a name that cannot be gets a sentence, and what was typed stays. */
export function NameForm({ name, label, act, scenarios, own, onName }: Props) {
  const { t } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const text = typed ?? name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fault = scenarioNameFault(text, scenarios, own);
    if (fault === null) {
      setProblem(null);
      setTyped(null);
      onName(text.trim());
      return;
    }
    setProblem(
      fault.kind === "too-long"
        ? t("scenario.nameTooLong", { count: fault.over, limit: SCENARIO_NAME_LIMIT })
        : t(`scenario.name_${fault.kind}`),
    );
    document.getElementById(id)?.focus();
  };
  return (
    <form noValidate onSubmit={submit} className={styles.nameForm}>
      <label htmlFor={id} className={fields.label}>
        {label}
      </label>
      <div className={styles.nameRow}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          className={fields.box}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem === null ? undefined : true}
          value={text}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button button-quiet">
          {act}
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className={fields.problem}>
        {problem}
      </p>
    </form>
  );
}
