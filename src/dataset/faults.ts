/** One thing wrong in a data file. */
export interface Fault {
  /** Path of the file within the data folder. */
  readonly file: string;
  /** Field within the file ("matrix.cells.reciprocity"); empty for the file as a whole. */
  readonly field: string;
  /** The value found, shortened; empty when there is none. */
  readonly value: string;
  /** What is expected instead. */
  readonly expected: string;
}

/** One line a fault: file, field, value, what is expected. */
export function faultLine(fault: Fault): string {
  const where = fault.field === "" ? fault.file : `${fault.file}: ${fault.field}`;
  const value = fault.value === "" ? ":" : ` is ${fault.value};`;
  return `${where}${value} expected ${fault.expected}`;
}

/** The data folder cannot be used; carries every fault found, not the first alone. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join("\n"));
    this.faults = faults;
  }
}

/** Shortens a value for a message; a text stays on one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
