import type { ReactNode } from "react";

/** The head of a table: one row, one cell for each column. */
export function ColumnHeads({ names }: { readonly names: readonly ReactNode[] }) {
  return (
    <thead>
      <tr>
        {names.map((name, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- columns do not move, and two may have the same name
          <th key={index} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
