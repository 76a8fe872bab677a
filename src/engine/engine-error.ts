/** Why a value cannot be used. A code, not a sentence. */
type EngineReason = string;

/**
 * Bad input to the engine: names the field, so that a caller can say where to look.
 * The message is for developers; texts for readers are made elsewhere from `field` and `reason`.
 */
export class EngineError extends Error {
  /** Path of the value: "ambitions.reciprocity", "workForms.jumelage.cells.reciprocity". */
  readonly field: string;
  readonly reason: EngineReason;

  constructor(field: string, reason: EngineReason) {
    super(`${field}: ${reason}`);
    this.name = "EngineError";
    this.field = field;
    this.reason = reason;
  }
}
