import type { ReactNode } from "react";
import { useTranslator } from "../../kit/hooks/translator-context";
import { ScrollRegion } from "../../kit/ScrollRegion";
import styles from "./ComparePage.module.css";

/** One row, ready to render: the same property of each column. */
interface GridRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly differs: boolean;
  readonly cells: readonly ReactNode[];
}

interface Props {
  readonly caption: string;
  readonly columns: readonly { readonly id: string; readonly header: ReactNode }[];
  readonly rows: readonly GridRow[];
  readonly onlyDifferences: boolean;
}

/**
 * A comparison as a table: one row per subject, one column per form or scenario, differences marked in words and sign.
 */
export function CompareGrid({ caption, columns, rows, onlyDifferences }: Props) {
  const { t } = useTranslator();
  const shown = rows.filter((row) => !onlyDifferences || row.differs);
  if (shown.length === 0) return <p>{t("compare.allSame")}</p>;
  return (
    <ScrollRegion className={styles.wrap} label={caption}>
      <table className={styles.table} data-columns={columns.length}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.what")}</th>
            {columns.map(({ id, header }) => (
              <th key={id} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key} data-differs={row.differs || undefined}>
              <th scope="row">
                {row.name}
                {row.differs && (
                  <span className={styles.differs}>
                    <span aria-hidden="true"> ≠</span>
                    <span className="visually-hidden"> ({t("compare.differs")})</span>
                  </span>
                )}
              </th>
              {row.cells.map((cell, index) => (
                <td key={columns[index]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
