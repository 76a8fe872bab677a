import { shown, type Fault } from "../dataset/faults";
import { type FileText, textsIn } from "../dataset/texts/text-files";
import { GENDERS } from "../domain/texts";

/** Nested interface texts. */
type NestedTexts = Readonly<Record<string, unknown>>;

/** The i18next suffixes for gender (its context) and grammatical number. */
const AGREEMENT = new RegExp(`(?:_(?:${GENDERS.join("|")}))?_(?:zero|one|two|few|many|other)$`);

/** A quoted key: "result.title". */
const LITERAL = /["'`]([a-zA-Z][\w-]*(?:\.[\w-]+)+)["'`]/g;

/** A template for a key: `fit.${fit}` uses every key that starts with "fit.". */
const PREFIX = /`([a-zA-Z][\w-]*\.[\w.-]*)\$\{/g;

/** Paths of all texts: "result.title". */
export function textKeys(texts: NestedTexts): string[] {
  return textsIn(texts).map(({ key }) => key);
}

/** A key without its suffixes for gender and grammatical number, as used in the code. */
export function baseKey(key: string): string {
  return key.replace(AGREEMENT, "");
}

/** The keys that a source uses: literal keys, and prefixes in templates. */
function asks(source: string): { readonly literals: ReadonlySet<string>; readonly prefixes: readonly string[] } {
  const matches = (pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? "");
  return { literals: new Set(matches(LITERAL)), prefixes: [...new Set(matches(PREFIX))] };
}

const asksFor = ({ literals, prefixes }: ReturnType<typeof asks>, key: string) =>
  literals.has(key) || literals.has(baseKey(key)) || prefixes.some((prefix) => key.startsWith(prefix));

/** Keys that no source uses, literally or by a prefix. */
export function unusedKeys(keys: readonly string[], sources: readonly string[]): string[] {
  const asked = asks(sources.join("\n"));
  return keys.filter((key) => !asksFor(asked, key));
}

/** Paths of the sources (contents by path) that use a key. */
export function usesOf(
  keys: readonly string[],
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const asked = [...sources].map(([path, source]) => [path, asks(source)] as const);
  return new Map(keys.map((key) => [key, asked.flatMap(([path, one]) => (asksFor(one, key) ? [path] : []))]));
}

/** Matches "FILE KEY" for a place in the rules: a file, or a file and a key in which "*" stands for any id. */
export function placePattern(place: string): RegExp {
  const body = place.replaceAll(".", "\\.").replaceAll("*", "[^.]+");
  return new RegExp(place.includes(" ") ? `^${body}$` : `^${body} `);
}

/** The text with this key; undefined if there is none. */
export function textAt(texts: NestedTexts, key: string): unknown {
  return key.split(".").reduce<unknown>((value, part) => (value as NestedTexts | undefined)?.[part], texts);
}

/** A fault in a text of a file of this language. */
export function textFault(language: string, { file, key, text }: FileText, expected: string): Fault {
  return { file: `data/texts/${language}/${file}.yaml`, field: key, value: shown(text), expected };
}
