import type { ReactNode } from "react";
import { useTranslator } from "../../kit/hooks/translator-context";
import { ColumnHeads } from "../../kit/ColumnHeads";
import { WideTable } from "../../kit/WideTable";
import styles from "./ComparePage.module.css";

/** One row, ready to render: the same property of each column. */
export interface GridRow {
  readonly key: string;
  readonly name: ReactNode;
  /** What is true of every column; null or absent = nothing. */
  readonly remark?: ReactNode;
  readonly differs: boolean;
  readonly cells: readonly ReactNode[];
  /** One cell for all columns, instead of `cells`. */
  readonly whole?: ReactNode;
}

interface Props {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly header: ReactNode }[];
  /** The rows, in groups; a title of null = no heading. */
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly GridRow[] }[];
  readonly onlyDifferences?: boolean;
}

function Row({ row, columns }: Pick<Props, "columns"> & { readonly row: GridRow }) {
  const { t } = useTranslator();
  return (
    <tr data-differs={row.differs || undefined}>
      <th scope="row">
        {row.name}
        {row.differs && (
          <span className={styles.differs}>
            <span aria-hidden="true"> ≠</span>
            <span className="visually-hidden"> ({t("compare.differs")})</span>
          </span>
        )}
        {row.remark != null && <span className={styles.aside}>{row.remark}</span>}
      </th>
      {row.whole !== undefined && <td colSpan={columns.length}>{row.whole}</td>}
      {row.cells.map((cell, index) => (
        <td key={columns[index]?.id}>{cell}</td>
      ))}
    </tr>
  );
}

/**
 * A comparison as a table: one row per subject, one column per form or scenario, differences marked in words and sign.
 */
export function CompareGrid({ caption, columns, groups, onlyDifferences = false }: Props) {
  const { t } = useTranslator();
  const bodies = groups
    .map((body) => ({ ...body, rows: body.rows.filter((row) => !onlyDifferences || row.differs) }))
    .filter((body) => body.rows.length > 0);
  if (bodies.length === 0) return <p>{t("compare.allSame")}</p>;
  return (
    <WideTable region={styles.wrap} className={styles.table} caption={caption} data-columns={columns.length}>
      <ColumnHeads names={[t("compare.what"), ...columns.map(({ header }) => header)]} />
      {bodies.map((body) => (
        <tbody key={body.title}>
          {body.title !== null && (
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {body.title}
              </th>
            </tr>
          )}
          {body.rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      ))}
    </WideTable>
  );
}
