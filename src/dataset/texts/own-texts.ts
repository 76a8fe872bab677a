import { z } from "zod";
import type { Language } from "../../i18n/languages";
import { DataError } from "../faults";
import { FileReader } from "../read-files";
import { interfaceSchema, textFiles } from "../../schema/texts";

/** Any subset of the texts of a file: an overlay on a complete file. */
const someTexts: z.ZodType<Record<string, unknown>> = z.lazy(() =>
  z.record(z.string(), z.union([z.string().min(1), z.array(z.string().min(1)), someTexts])),
);

/** The texts of an overlay language as in its files: any subset. */
export interface OwnTexts {
  readonly language: Language;
  readonly interface: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Reads the overlay language's own texts.
 * @throws DataError with every malformed file.
 */
export function readOwnTexts(folder: string, language: Language): OwnTexts {
  const reader = new FileReader(folder);
  const root = `texts/${language}`;
  const files = Object.keys(textFiles).map((name) => reader.optional(`${root}/${name}`, someTexts, {}) ?? {});
  const sections = reader.namedFiles(`${root}/interface`, interfaceSchema);
  if (reader.faults.length > 0) throw new DataError(reader.faults);
  return { language, interface: sections, data: Object.assign({}, ...files) as OwnTexts["data"] };
}
