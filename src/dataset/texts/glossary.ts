import { z } from "zod";
import { WHOLE_LANGUAGES } from "../../i18n/whole-languages";
import { id } from "../../schema/parts";

/** data/glossary.yaml */
export const glossaryFile = z.array(
  z.strictObject({ id, names: z.record(z.enum(WHOLE_LANGUAGES), z.string().trim().min(1)), checked: z.boolean() }),
);
