import { z } from "zod";
import { id } from "./parts";

const question = z.strictObject({
  id,
  kind: z.enum(["text", "choice", "choices", "level", "fte", "euro", "municipality"]),
  answerPath: z.string().regex(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z0-9-]*)?$/, "a path such as staff.now"),
  optional: z.boolean().default(false),
  options: z
    .union([z.enum(["work-forms", "themes", "occasions", "partner-regions", "roles"]), z.array(id).min(1)])
    .nullable()
    .default(null),
  maximum: z.int().min(1).nullable().default(null),
  escape: id.nullable().default(null),
  ceiling: z.number().positive().nullable().default(null),
});

/** data/questionnaire.yaml */
export const questionnaireFile = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        id,
        pages: z
          .array(
            z.strictObject({
              id,
              purse: z.boolean().default(false),
              questions: z.array(question).min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  elsewhere: z.array(question).default([]),
});
