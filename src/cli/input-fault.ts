/** Wrong input: one sentence per fault. */
export class InputFault extends Error {
  override readonly name = "InputFault";
}
