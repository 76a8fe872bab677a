import { z } from "zod";

/** Id: English kebab-case. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id in kebab-case (a-z, 0-9, -)");

/** A level as the guide prints it; the data files use the guide's own signs. */
export const levelSign = z.enum(["-", "+", "++", "+++"]);

/** Lines of the guide's text, 1-based. */
export const lines = z.array(z.int().min(1).max(734)).min(1);

/** Page of the guide. */
export const page = z.int().min(1).max(43);

/** ISO 8601 calendar date that exists. */
export const isoDate = z.iso.date("a date such as 2026-11-23");

const year = z.int().min(1900).max(2100);

export const amount = z
  .strictObject({
    id,
    value: z.number().nonnegative().optional(),
    min: z.number().nonnegative().optional(),
    max: z.number().nonnegative().optional(),
    unit: z.enum([
      "eur-per-year",
      "eur",
      "eur-per-grant",
      "eur-per-partnership",
      "fte",
      "participants",
      "months",
      "percent",
      "inhabitants",
    ]),
    year: year.optional(),
    reading: z.boolean().default(false),
    lines: lines.optional(),
    /** Public page, where the amount is not the guide's. */
    seen: z.strictObject({ where: z.string().min(1), date: z.string().nullable() }).optional(),
  })
  .refine((a) => (a.value === undefined) !== (a.min === undefined), "either value, or min and max")
  .refine((a) => (a.min === undefined) === (a.max === undefined), "min and max go together")
  .refine((a) => a.min === undefined || a.max === undefined || a.min <= a.max, "min is not more than max")
  .refine((a) => (a.lines === undefined) !== (a.seen === undefined), "either lines of the guide, or seen");

export const years = z.strictObject({ from: year.nullable(), to: year.nullable() }).default({ from: null, to: null });
