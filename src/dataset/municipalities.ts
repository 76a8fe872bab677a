import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FormerMunicipality, Municipality } from "../domain/facts/municipality";
import { DataError, type Fault, shown } from "./faults";
import { textOf } from "./read-files";

const FILE = "municipalities.csv";

/** Column names in the file. */
const COLUMNS = {
  nis: "nis",
  name: "naam",
  province: "provincie",
  population: "inwoners_2020_01_01",
  arrondissement: "arrondissement",
  latitude: "lat",
  longitude: "lon",
  french: "naam_fr",
  others: "andere_namen",
  merged2019: "fusie_2019",
  codes2018: "nis_2018",
  merged2025: "fusie_2025",
  codes2024: "nis_2024",
} as const;

const NEEDED: readonly (keyof typeof COLUMNS)[] = ["nis", "name", "province", "population"];

/** The cells of one line; a missing column is empty. */
type Row = Readonly<Record<keyof typeof COLUMNS, string>>;

const partsOf = (cell: string) => (cell === "" ? [] : cell.split("+"));

/** The municipalities that were merged ("Antwerpen+Borsbeek"); `codes` are their former codes, in the same order. */
function formerOf(since: number, names: string, codes: string): readonly FormerMunicipality[] {
  const numbers = partsOf(codes);
  return partsOf(names).map((name, index) => ({ name, nis: numbers[index] ?? null, since }));
}

function rowsOf(text: string): { readonly missing: readonly string[]; readonly rows: readonly Row[] } {
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(",");
  const columns = Object.entries(COLUMNS).map(([key, name]) => [key, names.indexOf(name)] as const);
  return {
    missing: NEEDED.map((key) => COLUMNS[key]).filter((name) => !names.includes(name)),
    rows: lines.map((line) => {
      const cells = line.split(",");
      return Object.fromEntries(columns.map(([key, at]) => [key, cells[at] ?? ""])) as Row;
    }),
  };
}

/** Whether a cell is empty or a number of degrees within a limit in either direction. */
function isDegrees(cell: string, most: number): boolean {
  return cell === "" || (/^-?\d+(?:\.\d+)?$/.test(cell) && Math.abs(Number(cell)) <= most);
}

/** The faults in a line: value and expectation. */
function wrongIn(row: Row, pattern: RegExp, seen: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const mergers = [
    [row.merged2019, row.codes2018],
    [row.merged2025, row.codes2024],
  ] as const;
  // Codes are optional; if present, there is one for each former name.
  const uneven = mergers.filter(
    ([names, codes]) => names !== "" && codes !== "" && partsOf(names).length !== partsOf(codes).length,
  );
  return [
    ...(pattern.test(row.nis) && !seen.has(row.nis)
      ? []
      : [[row.nis, `a code that fits ${pattern.source}, once`] as const]),
    // "14.000" would be read as 14.
    ...(/^[1-9]\d*$/.test(row.population) ? [] : [[row.population, "a number of inhabitants"] as const]),
    ...(isDegrees(row.latitude, 90) ? [] : [[row.latitude, "degrees of latitude"] as const]),
    ...(isDegrees(row.longitude, 180) ? [] : [[row.longitude, "degrees of longitude"] as const]),
    ...uneven.map(([names, codes]) => [codes, `a code for each of ${shown(names)}`] as const),
  ];
}

function municipalityOf(row: Row): Municipality {
  const { nis, name, province, population, arrondissement } = row;
  const otherNames = [...partsOf(row.french), ...partsOf(row.others)].filter((other) => other !== name);
  const former = [...formerOf(2019, row.merged2019, row.codes2018), ...formerOf(2025, row.merged2025, row.codes2024)];
  return {
    nis,
    name,
    province,
    population2020: Number(population),
    ...(arrondissement === "" ? {} : { arrondissement }),
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(former.length === 0 ? {} : { former }),
  };
}

/**
 * Reads `municipalities.csv` (comma-separated, no quoting; Statbel, population on 1 January 2020), sorted by name.
 * @param code regular expression for a municipality code; null = any code without spaces.
 * @returns an empty list when the file does not exist.
 * @throws DataError naming line, column and value.
 */
export function readMunicipalities(folder: string, code: string | null): readonly Municipality[] {
  const path = join(folder, FILE);
  if (!existsSync(path)) return [];
  const text = textOf(path);
  if (text === null) throw new DataError([{ file: FILE, field: "", value: "", expected: "text in UTF-8" }]);
  const { missing, rows } = rowsOf(text);
  const faults: Fault[] = missing.map((field) => ({ file: FILE, field, value: "", expected: "this column" }));
  const pattern = new RegExp(code ?? "^\\S+$");
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const field = `line ${index + 2}`;
    for (const [value, expected] of wrongIn(row, pattern, seen))
      faults.push({ file: FILE, field, value: shown(value), expected });
    seen.add(row.nis);
  }
  if (faults.length > 0) throw new DataError(faults);
  return rows.map(municipalityOf).toSorted((a, b) => a.name.localeCompare(b.name, "nl"));
}

/**
 * Where the centres of the municipalities are, by NIS code: [longitude, latitude] in degrees (WGS84), for the map. Those
 * without a place in the file are left out.
 */
export function centresOf(folder: string): Readonly<Record<string, readonly [number, number]>> {
  const { rows } = rowsOf(textOf(join(folder, FILE)) ?? "");
  const placed = rows.filter(({ latitude, longitude }) => latitude !== "" && longitude !== "");
  return Object.fromEntries(placed.map((row) => [row.nis, [Number(row.longitude), Number(row.latitude)]]));
}
