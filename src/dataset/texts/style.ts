import { z } from "zod";
import { LANGUAGES } from "../../i18n/languages";
import { WHOLE_LANGUAGES } from "../../i18n/whole-languages";
import { DataError } from "../faults";
import { FileReader } from "../read-files";
import { type Numbers, readNumbers } from "./numbers";

const words = z.string().trim().min(1);

/** texts/style.yaml: rules for text authors. */
export const styleFile = z.strictObject({
  sentences: z.strictObject({ longest: z.record(z.enum(LANGUAGES), z.int().min(5)), in: z.array(words).min(1) }),
  avoid: z.record(
    z.enum(WHOLE_LANGUAGES),
    z.array(z.strictObject({ words: z.array(words).min(1), say: words, except: z.array(words).default([]) })),
  ),
});

/** Style rules: maximum sentence length by place, and words to avoid by language. */
export type Style = z.infer<typeof styleFile>;

/** texts/descriptions.yaml: context for translators, by "FILE KEY", "*" for any id. */
export const descriptionsFile = z.record(
  z.string().regex(/^[\w/-]+ [\w.*-]+$/, "the file and the key, with a space between them; * stands for any id"),
  z.strictObject({ what: words, longest: z.int().min(1).optional(), example: words.optional() }),
);

/** Context for translators: use, maximum number of characters, an example. */
export type Descriptions = z.infer<typeof descriptionsFile>;

/** Files for text authors, next to the languages. */
export interface WritingRules {
  /** null when a data set has none. */
  readonly style: Style | null;
  readonly descriptions: Descriptions;
  /** null when a data set has none. */
  readonly numbers: Numbers | null;
}

/**
 * Reads the rules of a data folder.
 * @throws DataError with every malformed file.
 */
export function loadWritingRules(folder: string): WritingRules {
  const reader = new FileReader(folder);
  const style = reader.optional<Style | null>("texts/style.yaml", styleFile, null);
  const descriptions = reader.optional<Descriptions>("texts/descriptions.yaml", descriptionsFile, {});
  const numbers = readNumbers(reader);
  if (style === undefined || descriptions === undefined || numbers === undefined) throw new DataError(reader.faults);
  return { style, descriptions, numbers };
}
