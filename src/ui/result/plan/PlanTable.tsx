import { formListFirst } from "../../../i18n/phrases";
import { planTable } from "../../../i18n/plan-table";
import { planYears } from "../../../i18n/plan-text";
import type { Plan } from "../../../domain/plan";
import { useWords } from "../../app/words-context";
import { ScrollRegion } from "../../components/ScrollRegion";
import styles from "./Plan.module.css";

/** The years as columns; what is needed, what there is, and what is short or left as rows. */
export function PlanTable({ plan }: { readonly plan: Plan }) {
  const words = useWords();
  const { t } = words;
  const forms = formListFirst(
    words,
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
        {planTable(words, plan).map((group) => (
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
