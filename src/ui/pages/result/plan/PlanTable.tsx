import { formListFirst } from "../../../../wording/phrases";
import { planTable } from "../../../../wording/plan/sums";
import { planYears } from "../../../../wording/plan/text";
import type { Plan } from "../../../../report/plan/types";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ScrollRegion } from "../../../kit/ScrollRegion";
import styles from "./Plan.module.css";

/** The years as columns; what is needed, what there is, and what is short or left as rows. */
export function PlanTable({ plan }: { readonly plan: Plan }) {
  const i18n = useTranslator();
  const { t } = i18n;
  const forms = formListFirst(
    i18n,
    plan.forms.map(({ form }) => form),
  );
  const caption = t("sheet.caption", { forms, years: planYears(plan) });
  const columns = plan.years.length + 2;
  return (
    <ScrollRegion className={styles.wrap} label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sheet.columnWhat")}</th>
            {plan.years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{t("sheet.columnTotal", { count: plan.years.length })}</th>
          </tr>
        </thead>
        {planTable(i18n, plan).map((group) => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns}>
                <span>{group.label}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, index) => (
                  <td key={plan.years[index]?.year}>{cell}</td>
                ))}
                <td className={styles.total}>{row.total}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
