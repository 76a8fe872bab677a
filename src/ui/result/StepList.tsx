import { formListFirst } from "../../i18n/phrases";
import { appStore } from "../../state/app";
import { useApp } from "../app/use-app";
import { useWords } from "../app/words-context";
import { Named } from "../components/Named";
import styles from "./Steps.module.css";

const NONE_DONE: readonly number[] = [];

/** First steps of a form to tick; what is ticked is kept in the dossier, from where a tick shows at once. */
export function StepList({ form }: { readonly form: string }) {
  const done = useApp((state) => state.dossier.doneSteps?.[form]) ?? NONE_DONE;
  const words = useWords();
  const { t, data } = words;
  const texts = data.workForms[form]?.steps ?? [];
  const ticked = texts.filter((_, place) => done.includes(place)).length;
  return (
    <fieldset className={styles.list}>
      <legend className="visually-hidden">{t("steps.of", { form: formListFirst(words, [form]) })}</legend>
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
