import { Link } from "wouter";
import type { FormAdvice } from "../../../domain/advice";
import { conflictPhrases } from "../../../wording/advice/conflict";
import { formName } from "../../../wording/phrases";
import { paths } from "../../kit/site/paths";
import { useTranslator } from "../../kit/hooks/translator-context";
import { StateText } from "../../parts/signs/StateText";
import { Tag } from "../../parts/signs/Tag";
import styles from "./ComparePage.module.css";

/** The head of a form's column: its name, whether it is running, and the conditions it does not meet. */
export function FormHead({ of: { form, running, conflicts } }: { readonly of: FormAdvice }) {
  const i18n = useTranslator();
  return (
    <>
      <Link href={paths.form(form)}>{formName(i18n, form)}</Link>
      {running && (
        <span className={styles.headLine}>
          <Tag>{i18n.t("result.running")}</Tag>
        </span>
      )}
      {conflicts.length > 0 && (
        <span className={styles.headLine} data-conflict>
          <StateText state="conflict">{conflictPhrases(i18n, conflicts)}</StateText>
        </span>
      )}
    </>
  );
}
