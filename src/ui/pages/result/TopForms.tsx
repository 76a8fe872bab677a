import type { Report } from "../../../report/report";
import { FormDetails } from "../../parts/form/FormDetails";
import styles from "./ResultPage.module.css";

/** The top group, form by form. */
export function TopForms({ report }: { readonly report: Report }) {
  return (
    <div className={styles.top}>
      {report.top.map((form) => (
        <FormDetails key={form.form} form={form} />
      ))}
    </div>
  );
}
