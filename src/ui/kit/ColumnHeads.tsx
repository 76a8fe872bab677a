/** The head of a table whose columns only have a name each. */
export function ColumnHeads({ names }: { readonly names: readonly string[] }) {
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
