import type { amount } from "../../schema/parts";
import type { Fact } from "./fact";

/** An amount: a single number (`min` equal to `max`) or a range. For information only: it never decides. */
export type Amount = Fact<typeof amount>;

/** Unit of an amount. */
export type AmountUnit = Amount["unit"];
