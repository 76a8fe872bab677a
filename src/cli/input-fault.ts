/** Wrong input: one sentence per fault, for a person. */
export class InputFault extends Error {
  override readonly name = "InputFault";
}
