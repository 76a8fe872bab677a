import { z } from "zod";
import { amount, id, level, levelSign, lines, page } from "./parts";
import { actionStep } from "./guidance";

const band = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const status = z.enum(["recommended", "reading"]);

/** data/criteria.yaml */
export const criteriaFile = z.strictObject({
  page,
  line: z.int().min(1),
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
  term: z.strictObject({ from: band, to: band, lines }).refine((t) => t.from <= t.to, "from is not more than to"),
  needs: z.strictObject({
    fte: z.union([z.literal("unknown"), z.strictObject({ minimum: z.number().min(0).max(100), status, lines })]),
    euroPerYear: z.union([
      z.literal("unknown"),
      z.strictObject({ minimum: z.int().min(0).max(100_000_000), status, lines }),
    ]),
  }),
  amounts: z.array(amount).default([]),
  combinesWith: z.array(z.strictObject({ form: id, lines })).default([]),
  notes: z.array(id).default([]),
  steps: z.array(z.strictObject(actionStep)).default([]),
});

const contextOption = z.strictObject({
  id,
  levels: z.record(id, z.strictObject({ level, lines })),
  urgent: z.boolean().default(false),
});

/** data/context.yaml */
export const contextFile = z.strictObject({
  occasions: z.array(contextOption).min(1),
  partnerRegions: z.array(contextOption).min(1),
  themes: z.array(id).min(1),
});
