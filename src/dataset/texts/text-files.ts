import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../i18n/languages";
import { textFiles } from "../../schema/texts";

/** Texts of one language by file: its path within the language folder, without ".yaml". */
export type TextFiles = Readonly<Record<string, unknown>>;

/** One text of a file, with the path of its key. */
interface TextAt {
  readonly key: string;
  readonly text: string;
}

/** Every string within a parsed YAML value, with the path of its key. */
export function textsIn(value: unknown, key = ""): TextAt[] {
  if (typeof value === "string") return [{ key, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, key === "" ? name : `${key}.${name}`));
}

/** One text of a language, with its file. */
export interface FileText extends TextAt {
  readonly file: string;
}

/** Every text of some files. */
export function textsOf(files: TextFiles): FileText[] {
  return Object.entries(files).flatMap(([file, content]) => textsIn(content).map((at) => ({ ...at, file })));
}

/** Texts of one language, or an overlay's own. */
export interface Texts {
  readonly language: Language;
  readonly interface: Readonly<Record<string, unknown>>;
  readonly data: object;
}

/** The texts of one language, grouped by file. */
export function textFilesOf({ interface: sections, data }: Texts): TextFiles {
  const all: Readonly<Record<string, unknown>> = { ...data };
  const facts = Object.entries(textFiles).map(([name, schema]) => {
    const parts = Object.keys(schema.shape).filter((part) => part in all);
    return [name.replace(/\.yaml$/, ""), Object.fromEntries(parts.map((part) => [part, all[part]]))];
  });
  const shown = Object.entries(sections).map(([name, texts]) => [`interface/${name}`, texts]);
  return Object.fromEntries([...facts, ...shown]);
}

/** The language folders within the texts; files next to them are for text authors. */
export function languageFolders(data: string): string[] {
  const entries = readdirSync(join(data, "texts"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
