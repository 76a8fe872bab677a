import { describe, expect, it } from "vitest";
import {
  isSortedBy,
  matrixRows,
  type MatrixSort,
  nextSort,
  numberedNotes,
  PLAIN_MATRIX,
  type SortColumn,
  withMinimum,
} from "../../src/report/browse/matrix";
import { dataset, formIds } from "../../tooling/support/dataset";

const reciprocity: SortColumn = { kind: "criterion", id: "reciprocity" };
const byId = (a: string, b: string) => a.localeCompare(b);
const ids = (view: Parameters<typeof matrixRows>[1]) => matrixRows(dataset.workForms, view, byId).map((f) => f.id);
const levels = (sort: MatrixSort) =>
  matrixRows(dataset.workForms, { sort, minimum: {} }, byId).map((f) => f.cells["reciprocity"]?.level);

describe("the order of the matrix", () => {
  it("goes from most to least, to least to most, and back to the guide's", () => {
    const first = nextSort(null, reciprocity);
    const second = nextSort(first, reciprocity);
    expect(levels(first)).toEqual(levels(first).toSorted((a = 0, b = 0) => b - a));
    expect(levels(second)).toEqual(levels(second).toSorted((a = 0, b = 0) => a - b));
    expect(nextSort(second, reciprocity)).toBeNull();
    expect(ids(PLAIN_MATRIX)).toEqual(formIds);
  });

  it("starts anew on another column, names from A", () => {
    const sort = nextSort(nextSort(null, reciprocity), { kind: "name" });
    expect(sort).toEqual({ column: { kind: "name" }, direction: "ascending" });
    expect(isSortedBy(sort, reciprocity)).toBe(false);
    expect(ids({ sort, minimum: {} })).toEqual(formIds.toSorted(byId));
  });

  it("keeps the guide's order among equal levels", () => {
    const rows = matrixRows(dataset.workForms, { sort: nextSort(null, reciprocity), minimum: {} }, byId);
    for (const level of [0, 1, 2, 3]) {
      const same = rows.filter((f) => f.cells["reciprocity"]?.level === level).map((f) => f.id);
      expect(same).toEqual(formIds.filter((id) => same.includes(id)));
    }
  });
});

describe("the lowest levels", () => {
  it("all have to be reached", () => {
    const view = withMinimum(withMinimum(PLAIN_MATRIX, "reciprocity", 3), "private-sector-involvement", 2);
    const wanted = dataset.workForms.filter(
      (f) => f.cells["reciprocity"]?.level === 3 && (f.cells["private-sector-involvement"]?.level ?? 0) >= 2,
    );
    expect(ids(view)).toEqual(wanted.map((f) => f.id));
    expect(wanted.length).toBeLessThan(formIds.length);
  });

  it("can be taken away again", () => {
    expect(withMinimum(withMinimum(PLAIN_MATRIX, "term", 2), "term", null)).toEqual(PLAIN_MATRIX);
  });
});

it("numbers every note of a cell or a column once, from 1", () => {
  const notes = numberedNotes(dataset.workForms, dataset.criteria);
  expect(notes.map((note) => note.number)).toEqual(notes.map((_, index) => index + 1));
  const wanted = new Set([
    ...dataset.criteria.flatMap((c) => c.notes),
    ...dataset.workForms.flatMap((f) => Object.values(f.cells).flatMap((cell) => cell.notes)),
  ]);
  expect(new Set(notes.map((note) => note.id))).toEqual(wanted);
  expect(notes).toHaveLength(wanted.size);
});
