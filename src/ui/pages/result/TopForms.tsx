import type { Report } from "../../../report/report";
import { FormDetails } from "../../parts/form/FormDetails";
import { PartsTable } from "../../parts/form/PartsTable";
import styles from "./ResultPage.module.css";

/** The top group, form by form and in detail. */
export function TopForms({ report }: { readonly report: Report }) {
  return (
    <div className={styles.top}>
      {report.top.map((form) => (
        <div key={form.form}>
          <FormDetails form={form} />
          <PartsTable advice={form.advice} />
        </div>
      ))}
    </div>
  );
}
