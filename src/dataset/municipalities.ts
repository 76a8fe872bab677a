import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Municipality } from "../domain/dataset";
import { DataError, type Fault, shown } from "./faults";

const COLUMNS = { nis: "nis", name: "naam", province: "provincie", population: "inwoners_2020_01_01" } as const;

/**
 * Reads `municipalities.csv` (comma-separated, no quoting; Statbel, population on 1 January 2020), sorted by name.
 * @param code regular expression of a municipality's code; null = any code without spaces.
 * @returns an empty list when there is no such file.
 * @throws DataError naming line, column and value.
 */
export function loadMunicipalities(folder: string, code: string | null): readonly Municipality[] {
  const file = "municipalities.csv";
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const pattern = new RegExp(code ?? "^\\S+$");
  const [head = "", ...rows] = readFileSync(path, "utf8").trim().split(/\r?\n/);
  const names = head.split(",");
  const faults: Fault[] = [];
  const column = (name: string): number => {
    const index = names.indexOf(name);
    if (index < 0) faults.push({ file, field: name, value: "", expected: "this column" });
    return index;
  };
  const at = {
    nis: column(COLUMNS.nis),
    name: column(COLUMNS.name),
    province: column(COLUMNS.province),
    population: column(COLUMNS.population),
  };
  const seen = new Set<string>();
  const list = rows.map((row, index) => {
    const cells = row.split(",");
    const nis = cells[at.nis] ?? "";
    const population2020 = Number(cells[at.population]);
    const field = `line ${index + 2}`;
    if (!pattern.test(nis) || seen.has(nis))
      faults.push({ file, field, value: shown(nis), expected: `a code that fits ${pattern.source}, once` });
    if (!Number.isInteger(population2020) || population2020 <= 0)
      faults.push({ file, field, value: shown(cells[at.population]), expected: "a number of inhabitants" });
    seen.add(nis);
    return { nis, name: cells[at.name] ?? "", province: cells[at.province] ?? "", population2020 };
  });
  if (faults.length > 0) throw new DataError(faults);
  return list.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}
