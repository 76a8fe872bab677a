import type { Report } from "../../../../report/report";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { PrintedDetails } from "../../../kit/PrintedDetails";
import { FormDetails } from "../../../parts/form/FormDetails";
import { PartsTable } from "../../../parts/form/PartsTable";
import styles from "./Why.module.css";

/** The forms of the advice in detail, with the source of each point, folded. */
export function TopForms({ report }: { readonly report: Report }) {
  const { t } = useTranslator();
  return (
    <PrintedDetails className={styles.more} summary={t("why.details")}>
      <div className={styles.top}>
        {report.top.map((form) => (
          <div key={form.form}>
            <FormDetails form={form} />
            <PartsTable advice={form.advice} />
          </div>
        ))}
      </div>
    </PrintedDetails>
  );
}
