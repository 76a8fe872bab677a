import { useId } from "react";
import type { OwnSettings } from "../../../domain/answers";
import type { WorkForm } from "../../../domain/facts/matrix";
import { amountCeiling } from "../../../domain/question";
import { formName, needText } from "../../../wording/phrases";
import { appStore, core } from "../../../store/app";
import { useTranslator } from "../../kit/hooks/translator-context";
import fields from "../../kit/fields.module.css";
import { ColumnHeads } from "../../kit/ColumnHeads";
import { useNumberSetting } from "../../parts/number/use-number-setting";
import styles from "./OwnSettingsPanel.module.css";

const RESOURCES = [
  { resource: "staff", kind: "fte", key: "fte", example: 0.5 },
  { resource: "money", kind: "euro", key: "euroPerYear", example: 5000 },
] as const;

interface NeedProps {
  readonly form: WorkForm;
  readonly of: (typeof RESOURCES)[number];
  readonly own: OwnSettings;
}

/** The minimum that a form needs of one resource: from the data, or set by the person. Emptying the field resets it. */
function Need({ form, of: { resource, kind, key, example }, own }: NeedProps) {
  const i18n = useTranslator();
  const { t } = i18n;
  const id = useId();
  const given = form.needs[key];
  const mine = own.needs?.[form.id]?.[key];
  const { input, problem } = useNumberSetting({
    value: mine ?? given?.minimum ?? null,
    rules: { kind, ceiling: amountCeiling(core.questionnaire, kind) },
    example,
    empty: null,
    keep: (value) => appStore.getState().setOwn({ needs: { [form.id]: { [key]: value } } }),
  });
  const what = t("own.needOf", { form: formName(i18n, form.id), what: t(`fit.${resource}`) });
  return (
    <td>
      {problem !== null && (
        <p id={`${id}-error`} role="alert" className={fields.error}>
          {problem}
        </p>
      )}
      <input
        aria-label={what}
        aria-describedby={problem === null ? `${id}-source` : `${id}-source ${id}-error`}
        className={styles.amount}
        {...input}
      />
      <p id={`${id}-source`} className="small">
        {mine !== undefined && `${t("own.mark")}${i18n.format.semicolon}`}
        {given === null ? t("own.needNone") : needText(i18n, resource, given.minimum)}
      </p>
    </td>
  );
}

/** The minimums for people and money of every form, which the person can change. */
export function OwnNeeds({ own }: { readonly own: OwnSettings }) {
  const i18n = useTranslator();
  const { t } = i18n;
  return (
    <section aria-labelledby="own-needs" className="stack">
      <h3 id="own-needs">{t("own.needs")}</h3>
      <p>{t("own.needsLead")}</p>
      <table className={styles.scale}>
        <ColumnHeads names={[t("result.columnForm"), t("own.needStaff"), t("own.needMoney")]} />
        <tbody>
          {core.workForms.map((form) => (
            <tr key={form.id}>
              <th scope="row">{formName(i18n, form.id)}</th>
              {RESOURCES.map((of) => (
                <Need key={of.kind} form={form} of={of} own={own} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
