import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FormerMunicipality, Municipality } from "../domain/dataset";
import { DataError, type Fault, shown } from "./faults";
import { textOf } from "./read-files";

const COLUMNS = { nis: "nis", name: "naam", province: "provincie", population: "inwoners_2020_01_01" } as const;

const partsOf = (cell: string | undefined) => (cell === undefined || cell === "" ? [] : cell.split("+"));

/** What one consists of since 1 January of a year ("Antwerpen+Borsbeek"); `codes` are those of before, in the same order. */
function formerOf(since: number, names?: string, codes?: string): readonly FormerMunicipality[] {
  const numbers = partsOf(codes);
  return partsOf(names).map((name, index) => ({ name, nis: numbers[index] ?? null, since }));
}

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
  const text = textOf(path);
  if (text === null) throw new DataError([{ file, field: "", value: "", expected: "text in UTF-8" }]);
  const pattern = new RegExp(code ?? "^\\S+$");
  const [head = "", ...rows] = text.trim().split(/\r?\n/);
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
    // These need not be there.
    arrondissement: names.indexOf("arrondissement"),
    french: names.indexOf("naam_fr"),
    merged2019: names.indexOf("fusie_2019"),
    merged2025: names.indexOf("fusie_2025"),
    codes2018: names.indexOf("nis_2018"),
    codes2024: names.indexOf("nis_2024"),
    others: names.indexOf("andere_namen"),
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
    const name = cells[at.name] ?? "";
    const arrondissement = cells[at.arrondissement] ?? "";
    const otherNames = [...partsOf(cells[at.french]), ...partsOf(cells[at.others])].filter((other) => other !== name);
    const former = [
      ...formerOf(2019, cells[at.merged2019], cells[at.codes2018]),
      ...formerOf(2025, cells[at.merged2025], cells[at.codes2024]),
    ];
    return {
      nis,
      name,
      province: cells[at.province] ?? "",
      population2020,
      ...(arrondissement === "" ? {} : { arrondissement }),
      ...(otherNames.length === 0 ? {} : { otherNames }),
      ...(former.length === 0 ? {} : { former }),
    };
  });
  if (faults.length > 0) throw new DataError(faults);
  return list.toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}
