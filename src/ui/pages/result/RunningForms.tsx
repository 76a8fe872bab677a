import type { RunningAdvice } from "../../../domain/advice";
import { formName } from "../../../wording/phrases";
import { runningReason, runningSetText, runningWord } from "../../../wording/running";
import { useTranslator } from "../../kit/hooks/translator-context";

/** What runs: a word for each form with its reason, and what all of it delivers. */
export function RunningForms({ running }: { readonly running: RunningAdvice }) {
  const i18n = useTranslator();
  return (
    <>
      <p>{runningSetText(i18n, running)}</p>
      <dl className="stack">
        {running.forms.map((form) => (
          <div key={form.form}>
            <dt>{formName(i18n, form.form)}</dt>
            <dd>
              <strong>{runningWord(i18n, form.word)}</strong>
              {i18n.format.colon}
              {runningReason(i18n, form)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small">{i18n.t("common.ourReading")}</p>
    </>
  );
}
