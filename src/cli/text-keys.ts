/** Nested texts of the interface. */
export type NestedTexts = Readonly<Record<string, unknown>>;

/** Suffix that i18next adds for the grammatical number. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key in quotes: "result.title". */
const LITERAL = /["'`]([a-zA-Z][\w-]*(?:\.[\w-]+)+)["'`]/g;

/** A key that ends in a value: `fit.${fit}` uses every key that begins with "fit.". */
const PREFIX = /`([a-zA-Z][\w-]*\.[\w.-]*)\$\{/g;

/** Paths of all texts: "result.title". */
export function keysIn(texts: NestedTexts, path = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const full = path === "" ? key : `${path}.${key}`;
    return typeof value === "string" ? [full] : keysIn(value as NestedTexts, full);
  });
}

/** A key without the suffix for grammatical number: what the code asks for. */
export function baseKey(key: string): string {
  return key.replace(PLURAL, "");
}

/** Keys that no source asks for, neither literally nor by the beginning of a template. */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const found = (pattern: RegExp) =>
    new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? "")));
  const literals = found(LITERAL);
  const prefixes = [...found(PREFIX)];
  return keys.filter(
    (key) => !literals.has(key) && !literals.has(baseKey(key)) && !prefixes.some((prefix) => key.startsWith(prefix)),
  );
}

/** The text with this key; undefined where there is none. */
export function textAt(texts: NestedTexts, key: string): unknown {
  return key.split(".").reduce<unknown>((value, part) => (value as NestedTexts | undefined)?.[part], texts);
}
