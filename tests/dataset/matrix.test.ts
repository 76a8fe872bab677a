import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LEVEL_SIGNS } from "../../src/domain/level";
import { citedLines, dataset, workForm } from "../../tooling/support/dataset";
import { CRITERION_IDS, FORM_IDS } from "../support/dataset-ids";

interface Golden {
  readonly columns: readonly { readonly name: string; readonly id: string }[];
  readonly rows: readonly { readonly name: string; readonly id: string; readonly cells: readonly string[] }[];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const golden = parse(readFileSync(here("../golden/matrix.yaml"), "utf8")) as Golden;
const SEED = here("../../../shared/source/seed-facts.json");
const GUIDE = here("../../../shared/source/keuzemenu-2023.txt");

function signAt(form: string, criterion: string): string | undefined {
  const cell = workForm(form).cells[criterion];
  return cell === undefined ? undefined : LEVEL_SIGNS[cell.level];
}

describe("the matrix of the guide", () => {
  it("has the same rows and columns, in the same order", () => {
    expect(dataset.criteria.map((c) => c.id)).toEqual(golden.columns.map((c) => c.id));
    expect(dataset.workForms.map((f) => f.id)).toEqual(golden.rows.map((r) => r.id));
  });

  const cells = golden.rows.flatMap((row) =>
    golden.columns.map((column, index) => ({ row, column, sign: row.cells[index] ?? "?" })),
  );

  it.each(cells)("$row.name, $column.name: $sign", ({ row, column, sign }) => {
    expect(signAt(row.id, column.id)).toBe(sign);
  });

  it("has nothing beside these 64 cells", () => {
    expect(cells).toHaveLength(64);
    expect(dataset.workForms.flatMap((f) => Object.keys(f.cells))).toHaveLength(64);
  });

  it.runIf(existsSync(SEED))("equals the facts that were taken from the guide", () => {
    interface Seed {
      readonly werkvormen: readonly { readonly id: string; readonly matrix: Readonly<Record<string, string>> }[];
    }
    const seed = JSON.parse(readFileSync(SEED, "utf8")) as Seed;
    const theirs = seed.werkvormen.flatMap(({ id, matrix }) =>
      Object.entries(matrix).map(([criterion, sign]) => [FORM_IDS[id], CRITERION_IDS[criterion], sign]),
    );
    expect(theirs).toHaveLength(64);
    for (const [form = "", criterion = "", sign] of theirs) expect(signAt(form, criterion)).toBe(sign);
  });

  it.runIf(existsSync(GUIDE))("equals the lines of the guide that it cites", () => {
    const guide = readFileSync(GUIDE, "utf8").split("\n");
    for (const form of dataset.workForms) {
      const source = form.cells["term"]?.source;
      const line = source?.kind === "matrix" ? (guide[source.line - 1] ?? "") : "";
      expect(line.split("\t").slice(1)).toEqual(golden.columns.map(({ id }) => signAt(form.id, id)));
    }
  });
});

describe("cells that the guide's own text contradicts", () => {
  const disputed = dataset.workForms.flatMap((form) =>
    Object.entries(form.cells).flatMap(([criterion, cell]) =>
      cell.disputed === null ? [] : [{ form: form.id, criterion, cell, other: cell.disputed }],
    ),
  );

  it("are these four, with the level that the text suggests", () => {
    const found = disputed.map(({ form, criterion, cell, other }) => [
      form,
      criterion,
      LEVEL_SIGNS[cell.level],
      LEVEL_SIGNS[other.level],
    ]);
    expect(found).toEqual([
      ["global-networks", "private-sector-involvement", "+", "++"],
      ["global-networks", "global-citizenship", "-", "+"],
      ["humanitarian-aid", "capacity-building", "-", "+"],
      ["humanitarian-aid", "civil-society-involvement", "+++", "+"],
    ]);
  });

  it.each(disputed)("$form, $criterion has a note and cites the line of the text", ({ cell, other }) => {
    expect(cell.notes).toHaveLength(1);
    expect(dataset.notes.map((n) => n.id)).toContain(cell.notes[0]);
    const lines = citedLines(other.source);
    expect(lines.length).toBeGreaterThanOrEqual(2);
  });
});
