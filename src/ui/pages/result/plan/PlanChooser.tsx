import { useId } from "react";
import type { Id } from "../../../../domain/id";
import { formListFirst } from "../../../../wording/phrases";
import type { PlanChoices } from "../../../../report/plan/choices";
import type { Plan } from "../../../../report/plan/types";
import { appStore } from "../../../../store/app";
import { facts } from "../../../../store/facts";
import { useApp } from "../../../kit/hooks/use-app";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { choiceKey } from "./choice-key";
import styles from "./Plan.module.css";

interface Props {
  readonly choices: PlanChoices;
  readonly forms: readonly Id[];
  readonly onForms: (key: string) => void;
  readonly plan: Plan;
}

function Options({ sets, label }: { readonly sets: readonly (readonly Id[])[]; readonly label: string }) {
  const i18n = useTranslator();
  if (sets.length === 0) return null;
  return (
    <optgroup label={label}>
      {sets.map((set) => (
        <option key={choiceKey(set)} value={choiceKey(set)}>
          {formListFirst(i18n, set)}
        </option>
      ))}
    </optgroup>
  );
}

/** First year of the sheet; a choice of its own is kept in the dossier. */
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

/** Which forms, and from which year. */
export function PlanChooser({ choices, forms, onForms, plan }: Props) {
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
          value={choiceKey(forms)}
          onChange={(event) => onForms(event.target.value)}
        >
          <Options sets={choices.single} label={t("plan.chooseSingle")} />
          <Options sets={choices.together} label={t("plan.chooseTogether")} />
        </select>
      </div>
      <StartYear plan={plan} />
    </div>
  );
}
