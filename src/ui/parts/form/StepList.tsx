import { formListFirst } from "../../../wording/phrases";
import { appStore } from "../../../store/app";
import { useApp } from "../../kit/hooks/use-app";
import { useTranslator } from "../../kit/hooks/translator-context";
import { Named } from "../../kit/Named";
import styles from "./Steps.module.css";

const NONE_DONE: readonly number[] = [];

/** First steps of a form to tick; what is ticked is kept in the dossier, from where a tick shows at once. */
export function StepList({ form }: { readonly form: string }) {
  const done = useApp((state) => state.dossier.doneSteps?.[form]) ?? NONE_DONE;
  const i18n = useTranslator();
  const { t, data } = i18n;
  const texts = data.workForms[form]?.steps ?? [];
  const ticked = texts.filter((_, place) => done.includes(place)).length;
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{t("steps.of", { form: formListFirst(i18n, [form]) })}</legend>
      <ol>
        {texts.map((text, place) => (
          <li key={text}>
            <label>
              <input
                type="checkbox"
                aria-labelledby={`${form}-step-${place}`}
                checked={done.includes(place)}
                onChange={(event) => appStore.getState().markStep(form, place, event.target.checked)}
              />
              <span id={`${form}-step-${place}`}>
                <Named>{text}</Named>
              </span>
            </label>
          </li>
        ))}
      </ol>
      <p role="status" className="small">
        {t("steps.progress", { done: ticked, total: texts.length })}
      </p>
    </fieldset>
  );
}
