import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDocument, visit } from "yaml";
import type { z } from "zod";
import { closest, expectation } from "./expectation";
import { type Fault, shown } from "./faults";
import { shrunkNumbers } from "./thousands";

/** The value at a path of a parsed file, for the message. */
function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** Converts zod's issues to faults. */
function issuesToFaults(file: string, root: unknown, issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const path = [...issue.path];
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        file,
        field: [...path, key].join("."),
        value: shown(valueAt(root, [...path, key])),
        expected: "no such field here",
      }));
    }
    const inside = issue.code === "invalid_union" ? closest(issue) : null;
    if (inside !== null) return issuesToFaults(file, root, inside);
    const value = issue.code === "invalid_key" ? path.at(-1) : valueAt(root, path);
    return [{ file, field: path.join("."), value: shown(value), expected: expectation(issue) }];
  });
}

/** The text of a file, including any byte order mark; null if it is not UTF-8. */
export function textOf(path: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether YAML aliases occur: editors cannot see what they stand for, and a few can expand to a million values. */
function usesAliases(document: ReturnType<typeof parseDocument>): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Reads the files of a data folder, collecting faults instead of stopping at the first. */
export class FileReader {
  readonly faults: Fault[] = [];
  readonly folder: string;
  /** Raw contents of every file read without fault. */
  readonly read = new Map<string, unknown>();

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Notes a fault; undefined, as what has a fault is not read. */
  fault(file: string, field: string, value: unknown, expected: string): undefined {
    this.faults.push({ file, field, value: shown(value), expected });
  }

  has(file: string): boolean {
    return existsSync(join(this.folder, file));
  }

  /** Like `yaml`, for a file that may be absent. */
  optional<T>(file: string, schema: z.ZodType<T>, absent: T): T | undefined {
    return this.has(file) ? this.yaml(file, schema) : absent;
  }

  /** Parses a YAML file by its schema; undefined when it has faults. */
  yaml<T>(file: string, schema: z.ZodType<T>): T | undefined {
    const path = join(this.folder, file);
    if (!existsSync(path)) return this.fault(file, "", undefined, "this file to exist");
    const text = textOf(path);
    if (text === null) return this.fault(file, "", undefined, "text in UTF-8");
    if (text.startsWith("\uFEFF"))
      return this.fault(file, "", undefined, "text in UTF-8 without a mark (BOM) before its first line");
    const document = parseDocument(text, { uniqueKeys: true });
    const [error] = document.errors;
    if (error !== undefined) {
      const place = error.linePos === undefined ? "" : ` (line ${error.linePos[0].line})`;
      return this.fault(file, "", undefined, `valid YAML${place}: ${error.message.split("\n")[0] ?? ""}`);
    }
    if (usesAliases(document))
      return this.fault(file, "", undefined, "each value written out, without anchors (&) and aliases (*)");
    const shrunk = shrunkNumbers(document);
    for (const { field, written } of shrunk)
      this.fault(file, field, written, "a number without a point between thousands");
    if (shrunk.length > 0) return undefined;
    return this.checked(file, document.toJS(), schema);
  }

  /** Validates the contents of a file; undefined when it has faults. */
  checked<T>(file: string, root: unknown, schema: z.ZodType<T>): T | undefined {
    const result = schema.safeParse(root);
    if (result.success) {
      this.read.set(file, root);
      return result.data;
    }
    this.faults.push(...issuesToFaults(file, root, result.error.issues));
    return undefined;
  }

  /** Parses every YAML file of a required sub-folder, by file name without extension. */
  namedFiles<T>(sub: string, schema: z.ZodType<T>): Record<string, T> {
    const names = this.namesIn(sub);
    if (names.length === 0) this.fault(sub, "", undefined, "at least one .yaml file");
    return Object.fromEntries(
      names.flatMap((name) => {
        const item = this.yaml(`${sub}/${name}`, schema);
        return item === undefined ? [] : [[basename(name, ".yaml"), item]];
      }),
    );
  }

  private namesIn(sub: string): string[] {
    const path = join(this.folder, sub);
    const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(".yaml")) : [];
    return names.toSorted();
  }

  /** Parses every YAML file of an optional sub-folder; each must be named after its id. */
  folderOf<T extends { readonly id: string }>(sub: string, schema: z.ZodType<T>): T[] {
    return this.namesIn(sub).flatMap((name) => {
      const file = `${sub}/${name}`;
      const item = this.yaml(file, schema);
      if (item === undefined) return [];
      if (`${item.id}.yaml` !== basename(file)) this.fault(file, "id", item.id, "the name of the file");
      return [item];
    });
  }
}
