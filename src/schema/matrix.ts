import { z } from "zod";
import { amount, id, level, levelSign, lines, page } from "./parts";
import { actionStep } from "./guidance";

const band = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A minimum need; "unknown", read as null, where the guide says nothing. */
function needOf(minimum: z.ZodNumber) {
  const known = z.strictObject({ minimum, status: z.enum(["recommended", "reading"]), lines });
  return z.union([z.literal("unknown"), known]).transform((need) => (need === "unknown" ? null : need));
}

/** data/criteria.yaml */
export const criteriaFile = z.strictObject({
  page,
  line: z.int().min(1),
  /** The columns. Only benefits are scored; term is a condition; budget is a need. */
  criteria: z
    .array(z.strictObject({ id, kind: z.enum(["benefit", "term", "budget"]), notes: z.array(id).default([]) }))
    .min(1),
});

/** data/work-forms/ID.yaml */
export const workFormFile = z.strictObject({
  id,
  chapter: page,
  lines: z.tuple([z.int(), z.int()]),
  matrix: z.strictObject({ page, line: z.int().min(1), cells: z.record(id, levelSign) }),
  cellNotes: z.record(id, z.array(id)).default({}),
  disputed: z.array(z.strictObject({ criterion: id, level: levelSign, lines })).default([]),
  /** Range of terms according to the chapter: our reading. */
  term: z.strictObject({ from: band, to: band, lines }).refine((t) => t.from <= t.to, "from is not more than to"),
  needs: z.strictObject({
    fte: needOf(z.number().min(0).max(100)),
    euroPerYear: needOf(z.int().min(0).max(100_000_000)),
  }),
  amounts: z.array(amount).default([]),
  /** Forms that the guide names as a combination. */
  combinesWith: z.array(z.strictObject({ form: id, lines })).default([]),
  /** Notes about the form as a whole. */
  notes: z.array(id).default([]),
  steps: z.array(z.strictObject(actionStep)).default([]),
});

/** An occasion or partner region. Our reading. */
const contextOption = z.strictObject({
  id,
  /** By form; absent = level 0, "not described". */
  levels: z.record(id, z.strictObject({ level, lines })),
  /** The decision cannot wait, as after a disaster. */
  urgent: z.boolean().default(false),
});

/** data/context.yaml */
export const contextFile = z.strictObject({
  occasions: z.array(contextOption).min(1),
  partnerRegions: z.array(contextOption).min(1),
  themes: z.array(id).min(1),
});
