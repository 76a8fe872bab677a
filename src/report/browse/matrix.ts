import type { Id } from "../../domain/id";
import type { WorkForm } from "../../domain/facts/matrix";
import type { Level } from "../../domain/level";

/** Column to sort by: a criterion, or the form name. */
export type SortColumn = { readonly kind: "name" } | { readonly kind: "criterion"; readonly id: Id };

/** Row order; null = the order of the guide. */
export type MatrixSort = { readonly column: SortColumn; readonly direction: "ascending" | "descending" } | null;

/** How the matrix is shown: order, and the minimum level per criterion (absent = any). */
export interface MatrixView {
  readonly sort: MatrixSort;
  readonly minimum: Readonly<Record<Id, Level>>;
}

/** The matrix as printed in the guide. */
export const PLAIN_MATRIX: MatrixView = { sort: null, minimum: {} };

/** Whether the rows are sorted by this column. */
export function isSortedBy(sort: MatrixSort, column: SortColumn): boolean {
  if (sort === null || sort.column.kind !== column.kind) return false;
  return column.kind === "name" || (sort.column.kind === "criterion" && sort.column.id === column.id);
}

/** The sort after a click on a header: most pluses first (names: A first), then reversed, then the guide's order. */
export function nextSort(sort: MatrixSort, column: SortColumn): MatrixSort {
  const first = column.kind === "name" ? "ascending" : "descending";
  const second = column.kind === "name" ? "descending" : "ascending";
  if (!isSortedBy(sort, column)) return { column, direction: first };
  return sort?.direction === first ? { column, direction: second } : null;
}

/** Sets or clears the minimum level of a criterion. */
export function withMinimum(view: MatrixView, criterion: Id, level: Level | null): MatrixView {
  const { [criterion]: _, ...others } = view.minimum;
  return { ...view, minimum: level === null ? others : { ...others, [criterion]: level } };
}

/** The rows that reach every minimum level, sorted; equal rows keep the guide's order. */
export function matrixRows(
  forms: readonly WorkForm[],
  view: MatrixView,
  compareNames: (a: Id, b: Id) => number,
): readonly WorkForm[] {
  const wanted = Object.entries(view.minimum);
  const rows = forms.filter((form) => wanted.every(([id, level]) => (form.cells[id]?.level ?? -1) >= level));
  if (view.sort === null) return rows;
  const { column, direction } = view.sort;
  const sign = direction === "ascending" ? 1 : -1;
  const compare = (a: WorkForm, b: WorkForm) =>
    column.kind === "name"
      ? compareNames(a.id, b.id)
      : (a.cells[column.id]?.level ?? -1) - (b.cells[column.id]?.level ?? -1);
  return rows.toSorted((a, b) => sign * compare(a, b));
}

/** A note of the matrix, numbered in order of appearance. */
interface NumberedNote {
  readonly id: Id;
  /** 1-based. */
  readonly number: number;
}

/** All notes of cells and columns without duplicates: columns first, then row by row. */
export function numberedNotes(
  forms: readonly WorkForm[],
  criteria: readonly { readonly id: Id; readonly notes: readonly Id[] }[],
): readonly NumberedNote[] {
  const ofColumns = criteria.flatMap((criterion) => criterion.notes);
  const ofCells = forms.flatMap((form) => criteria.flatMap(({ id }) => form.cells[id]?.notes ?? []));
  return [...new Set([...ofColumns, ...ofCells])].map((id, index) => ({ id, number: index + 1 }));
}
