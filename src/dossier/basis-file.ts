import * as z from "zod/mini";
import type { Dossier } from "../domain/answers";
import type { Basis } from "../report/basis/types";
import { STATUS_ORDER } from "../report/match/channel-status";
import { ID, LEVEL } from "./format";

const BAND = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const AMOUNT = z.nullable(z.number().check(z.minimum(0), z.maximum(1e9)));
const PLUSES = z.int().check(z.minimum(0), z.maximum(1000));

const form = z.strictObject({
  cells: z.record(ID, LEVEL),
  context: z.record(ID, LEVEL),
  term: z.strictObject({ from: BAND, to: BAND }),
  fte: AMOUNT,
  euroPerYear: AMOUNT,
});

/** Schema of the basis in a dossier file. */
export const basisSchema = z.strictObject({
  date: z.iso.date(),
  version: z.string().check(z.maxLength(40)),
  forms: z.record(ID, form),
  channels: z.record(ID, z.enum([...STATUS_ORDER])),
  ranking: z
    .array(
      z.strictObject({
        form: ID,
        delivered: PLUSES,
        asked: PLUSES,
        standing: z.enum(["fits", "after-freeing", "cannot-tell", "not-now"]),
      }),
    )
    .check(z.maxLength(100)),
  top: z.array(ID).check(z.maxLength(100)),
});

/** The basis in a dossier file; null when missing or unreadable, which is not worth reporting. */
export function readBasis(text: string): Basis | null {
  try {
    const raw = JSON.parse(text) as { readonly basis?: unknown } | null;
    const parsed = basisSchema.safeParse(raw?.basis);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * The text of a dossier file: JSON with two-space indent and a final newline, with the basis of its advice on a single
 * line. The same dossier and basis give the same text.
 */
export function dossierFileText(dossier: Dossier, basis: Basis): string {
  const whole = JSON.stringify(dossier, null, 2);
  return `${whole.slice(0, -2)},\n  "basis": ${JSON.stringify(basis)}\n}\n`;
}
