import type { FormSteps } from "../../../report/steps";
import { formName } from "../../../wording/phrases";
import { nextMomentText } from "../../../wording/knowledge/calendar";
import { stepText } from "../../../wording/knowledge/steps";
import { appStore } from "../../../store/app";
import { useApp } from "../../kit/hooks/use-app";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import { AddressLink } from "../guidance/AddressLine";
import styles from "./StepList.module.css";

const NONE_DONE: readonly string[] = [];

/** Steps of a form to tick, with address and moment; ticks are stored in the dossier and shown from there. */
export function StepList({ steps }: { readonly steps: FormSteps }) {
  const { form } = steps;
  const done = useApp((state) => state.dossier.doneSteps?.[form]) ?? NONE_DONE;
  const i18n = useTranslator();
  const { t } = i18n;
  const ticked = steps.steps.filter(({ id }) => done.includes(id)).length;
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{t("steps.of", { form: formName(i18n, form) })}</legend>
      <ol>
        {steps.steps.map((step) => {
          const { id, at } = step;
          const moment = step.moment === null ? null : nextMomentText(i18n, step.moment);
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  aria-labelledby={`${form}-${id}`}
                  checked={done.includes(id)}
                  onChange={(event) => appStore.getState().markStep(form, id, event.target.checked)}
                />
                <Named as="span" id={`${form}-${id}`}>
                  {stepText(i18n, steps, step)}
                </Named>
              </label>
              <div className={`small ${styles.further}`}>
                <AddressLink link={at?.link ?? null} />
                {moment !== null && <Named as="p">{moment}</Named>}
              </div>
            </li>
          );
        })}
      </ol>
      <p role="status" className="small">
        {t("steps.progress", { done: ticked, total: steps.steps.length })}
      </p>
    </fieldset>
  );
}
