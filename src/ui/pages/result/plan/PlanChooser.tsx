import { useId } from "react";
import type { Id } from "../../../../domain/id";
import { formList, formListFirst } from "../../../../wording/phrases";
import type { PlanChoices } from "../../../../report/plan/choices";
import type { Plan } from "../../../../report/plan/types";
import { formsOf } from "../../../../wording/plan/sums";
import { appStore } from "../../../../store/app";
import { facts } from "../../../../store/facts";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { choiceKey } from "./choice-key";
import styles from "./Plan.module.css";

interface Props {
  readonly choices: PlanChoices;
  readonly onForms: (key: string) => void;
  readonly plan: Plan;
}

interface OptionsProps {
  readonly sets: readonly (readonly Id[])[];
  readonly running: readonly Id[];
  readonly label: string;
}

/** Sets by what they add to the running forms. */
function Options({ sets, running, label }: OptionsProps) {
  const i18n = useTranslator();
  if (sets.length === 0) return null;
  const nameOf = (set: readonly Id[]) => {
    const added = set.filter((form) => !running.includes(form));
    return added.length === 0
      ? i18n.t("plan.chooseRunning", { forms: formList(i18n, running) })
      : formListFirst(i18n, added);
  };
  return (
    <optgroup label={label}>
      {sets.map((set) => (
        <option key={choiceKey(set)} value={choiceKey(set)}>
          {nameOf(set)}
        </option>
      ))}
    </optgroup>
  );
}

/** First year of the sheet; a choice by the person is stored in the dossier. */
function StartYear({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslator();
  const id = useId();
  const settings = useApp((state) => state.dossier.plan);
  const { firstYear, lastYear } = facts.planning ?? { firstYear: 0, lastYear: -1 };
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {t("plan.start")}
      </label>
      <select
        id={id}
        className={styles.select}
        value={plan.years[0]?.year}
        aria-describedby={`${id}-hint`}
        onChange={(event) => appStore.getState().setPlan({ ...settings, startYear: Number(event.target.value) })}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="small">
        {t("plan.startHint")}
      </p>
    </div>
  );
}

/** The forms, and the first year. */
export function PlanChooser({ choices, onForms, plan }: Props) {
  const { t } = useTranslator();
  const id = useId();
  return (
    <div className={`${styles.chooser} no-print`}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {t("plan.choose")}
        </label>
        <select
          id={id}
          className={styles.select}
          value={choiceKey(formsOf(plan))}
          onChange={(event) => onForms(event.target.value)}
        >
          <Options
            sets={choices.single}
            running={choices.running}
            label={t(choices.running.length === 0 ? "plan.chooseSingle" : "plan.chooseAdded")}
          />
          <Options sets={choices.together} running={choices.running} label={t("plan.chooseTogether")} />
        </select>
      </div>
      <StartYear plan={plan} />
    </div>
  );
}
