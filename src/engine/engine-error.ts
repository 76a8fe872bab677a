/**
 * Bad input to the engine. The message is for developers; text for readers is made elsewhere from `field` and `reason`.
 */
export class EngineError extends Error {
  /** Path of the value: "ambitions.reciprocity", "workForms.jumelage.cells.reciprocity". */
  readonly field: string;
  /** Why the value is unusable: a code, not a sentence. */
  readonly reason: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.name = "EngineError";
    this.field = field;
    this.reason = reason;
  }
}
