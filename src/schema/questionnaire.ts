import { z } from "zod";
import { id } from "./parts";

/** One question. */
const question = z.strictObject({
  id,
  kind: z.enum(["text", "choice", "choices", "level", "fte", "euro", "municipality"]),
  /** Path of the answer in `Answers` ("ambitions.reciprocity", "staff.now"). */
  answerPath: z.string().regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9-]*)?$/, "a path such as staff.now"),
  optional: z.boolean().default(false),
  /** Source of the options: a list of the data set, or the question's own ids. */
  options: z
    .union([z.enum(["work-forms", "themes", "occasions", "partner-regions", "roles"]), z.array(id).min(1)])
    .nullable()
    .default(null),
  /** Maximum number of choices (kind "choices"). */
  maximum: z.int().min(1).nullable().default(null),
  /** An extra option outside the list: "no-preference", "unknown", "none". */
  escape: id.nullable().default(null),
  /** Highest plausible value (kinds fte and euro). */
  ceiling: z.number().positive().nullable().default(null),
});

/** data/questionnaire.yaml: steps in order, each of pages with one topic, and questions asked elsewhere. */
export const questionnaireFile = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id,
        pages: z
          .array(
            z.strictObject({
              id,
              /** Whether its levels are points from one purse (`worth.purse`), which must not be exceeded. */
              purse: z.boolean().default(false),
              questions: z.array(question).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** Questions without a page: each is asked where its answer has effect. */
  elsewhere: z.array(question).default([]),
});
