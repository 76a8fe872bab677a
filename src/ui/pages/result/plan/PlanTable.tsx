import { planTable } from "../../../../wording/plan/sums";
import type { Plan } from "../../../../report/plan/types";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { ColumnHeads } from "../../../kit/ColumnHeads";
import { Tag } from "../../../parts/signs/Tag";
import styles from "./Plan.module.css";

/** Need, means, and shortage or remainder as rows: each year, and all years together. */
export function PlanTable({ plan }: { readonly plan: Plan }) {
  const { caption, headers, groups } = planTable(useTranslator(), plan);
  // The sum over one year is that year.
  const once = plan.years.length === 1;
  const shown = once ? headers.slice(0, 2) : headers;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <ColumnHeads names={shown} />
      {groups.map((group) => (
        <tbody key={group.id}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={shown.length}>
              {group.label}
            </th>
          </tr>
          {group.rows.map((row) => (
            <tr key={`${row.id} ${row.label}`} data-row={row.id}>
              <th scope="row">
                {row.label} {row.mark !== null && <Tag>{row.mark}</Tag>}
              </th>
              <td>{row.cells[0]}</td>
              {!once && <td>{row.cells[1]}</td>}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
