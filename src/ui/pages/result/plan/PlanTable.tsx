import { planTable } from "../../../../wording/plan/sums";
import type { Plan } from "../../../../report/plan/types";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ScrollRegion } from "../../../kit/ScrollRegion";
import styles from "./Plan.module.css";

/** The years as columns; what is needed, what there is, and what is short or left as rows. */
export function PlanTable({ plan }: { readonly plan: Plan }) {
  const { caption, headers, groups } = planTable(useTranslator(), plan, "years");
  return (
    <ScrollRegion className={styles.wrap} label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={headers.length}>
                <span>{group.label}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, index) => (
                  <td key={headers[index + 1]} className={index === row.cells.length - 1 ? styles.total : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
