import { z } from "zod";
import { WHOLE_LANGUAGES } from "../../i18n/whole-languages";
import type { FileReader } from "../read-files";

const words = z.string().trim().min(1);
const place = z.string().regex(/^[\w/-]+(?: [\w.*-]+)?$/, "a file, or a file and a key with a space between them");

/** texts/numbers.yaml: number words, and where a number may be written out. */
export const numbersFile = z.strictObject({
  words: z.partialRecord(z.enum(WHOLE_LANGUAGES), z.array(words).min(1)),
  names: z.array(words).default([]),
  allowed: z
    .array(z.strictObject({ in: z.array(place).min(1), numbers: z.array(z.number()).min(1).optional(), why: words }))
    .default([]),
});

/** Number words by language, names that contain a number, and texts in which a number may be written out. */
export type Numbers = z.infer<typeof numbersFile>;

/** The first number that has a word. */
export const FIRST_WORD = 2;

/** Reads the rules for numbers; a data set without the file uses figures for all, unchecked. */
export function readNumbers(reader: FileReader): Numbers | null | undefined {
  return reader.optional<Numbers | null>("texts/numbers.yaml", numbersFile, null);
}
