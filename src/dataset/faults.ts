/** One fault in a data file. */
export interface Fault {
  /** Path of the file within the data folder. */
  readonly file: string;
  /** Field within the file ("matrix.cells.reciprocity"); empty = the whole file. */
  readonly field: string;
  /** The offending value, shortened; empty = none. */
  readonly value: string;
  /** What is expected instead. */
  readonly expected: string;
}

/** A fault as one line: file, field, value, expectation. */
export function faultLine(fault: Fault): string {
  const where = fault.field === "" ? fault.file : `${fault.file}: ${fault.field}`;
  const value = fault.value === "" ? ":" : ` is ${fault.value};`;
  return `${where}${value} expected ${fault.expected}`;
}

/** The data folder is unusable; carries every fault, not just the first. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join("\n"));
    this.faults = faults;
  }
}

/** A value as one line of JSON, shortened for a message. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
