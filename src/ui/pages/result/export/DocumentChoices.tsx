import { MOST_IN_FULL } from "../../../../report/in-full";
import { formName } from "../../../../wording/phrases";
import type { Report } from "../../../../report/report";
import { useTranslator } from "../../../kit/hooks/translator-context";
import fields from "../../../kit/fields.module.css";
import styles from "./ExportPanel.module.css";
import type { DocumentChoice } from "./use-export";

interface Props {
  readonly report: Report;
  readonly choice: DocumentChoice;
  readonly onChange: (choice: DocumentChoice) => void;
  readonly error: string | null;
}

/** The contents of the PDF: short or full, and which forms in full. */
export function DocumentChoices({ report, choice, onChange, error }: Props) {
  const i18n = useTranslator();
  const { t } = i18n;
  const toggle = (form: string, on: boolean) => {
    // In list order, whatever the order of ticking.
    const forms = report.ranking.map((row) => row.form).filter((id) => (id === form ? on : choice.forms.includes(id)));
    onChange({ ...choice, forms });
  };
  return (
    <details className={styles.choices} open={error === null ? undefined : true}>
      <summary>{t("export.options")}</summary>
      <fieldset>
        <legend>{t("export.length")}</legend>
        {(["full", "short"] as const).map((length) => (
          <div key={length} className={styles.choice}>
            <input
              type="radio"
              id={`length-${length}`}
              name="length"
              checked={choice.length === length}
              onChange={() => onChange({ ...choice, length })}
            />
            <label htmlFor={`length-${length}`}>{t(`export.${length}`)}</label>
          </div>
        ))}
      </fieldset>
      <fieldset aria-describedby={error === null ? "export-forms-hint" : "export-forms-hint export-forms-error"}>
        <legend>{t("export.forms")}</legend>
        <p id="export-forms-hint" className="small">
          {t("export.formsHint", { most: MOST_IN_FULL })}
        </p>
        {error !== null && (
          <p id="export-forms-error" className={fields.error}>
            {error}
          </p>
        )}
        {report.ranking.map(({ form }) => (
          <div key={form} className={styles.choice}>
            <input
              type="checkbox"
              id={`export-${form}`}
              checked={choice.forms.includes(form)}
              onChange={(event) => toggle(form, event.target.checked)}
            />
            <label htmlFor={`export-${form}`}>{formName(i18n, form)}</label>
          </div>
        ))}
      </fieldset>
    </details>
  );
}
