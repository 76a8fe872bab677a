import { shown, type Fault } from "../dataset/faults";
import type { TextBundle } from "../i18n/bundle";
import { type Language, languages, SOURCE_LANGUAGE } from "../i18n/languages";
import { baseKey, keysIn, type NestedTexts, textAt, unusedKeys } from "./text-keys";

/** Counts for which a language's grammatical numbers are asked: larger ones stand nowhere in the interface. */
const LARGEST_COUNT = 1000;

/** Where the text with this key stands: its file, and the rest of the key. */
function placeOf(language: string, key: string): Pick<Fault, "file" | "field"> {
  const [section = "", ...rest] = key.split(".");
  return { file: `data/texts/${language}/interface/${section}.yaml`, field: rest.join(".") };
}

/** Values that a text holds a place for, in its order. */
function placeholdersIn(text: unknown): readonly string[] {
  return [...new Set([...String(text).matchAll(/\{\{\s*([^},\s]+)/g)].map(([, name = ""]) => name))];
}

/** The texts behind one key: one, or one for each grammatical number. */
function variantsOf(texts: NestedTexts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of keysIn(texts)) {
    const base = baseKey(key);
    found.set(base, [...(found.get(base) ?? []), key]);
  }
  return found;
}

/** The grammatical numbers that a language tells apart ("one", "other"). */
function numbersOf(language: Language): readonly string[] {
  const rules = new Intl.PluralRules(languages[language].locale);
  return [...new Set(Array.from({ length: LARGEST_COUNT + 1 }, (_, count) => rules.select(count)))].toSorted();
}

/** A key with one text for each number needs each number of the language, and no other. */
function numberFaults({ language, interface: texts }: TextBundle, base: string, keys: readonly string[]): Fault[] {
  const there = keys.map((key) => key.slice(base.length + 1)).toSorted();
  const needed = numbersOf(language);
  if (there.join() === needed.join()) return [];
  const expected = `one text for each of ${needed.map((number) => `_${number}`).join(", ")}`;
  return [{ ...placeOf(language, base), value: shown(textAt(texts, keys[0] ?? base)), expected }];
}

/** Each text has the values of the source, and no other; a text for one number may leave the count out. */
function placeholderFaults(
  source: TextBundle,
  { language, interface: texts }: TextBundle,
  sourceKeys: readonly string[],
  keys: readonly string[],
): Fault[] {
  const wanted = new Set(sourceKeys.flatMap((key) => placeholdersIn(textAt(source.interface, key))));
  const counted = keys.length > 1 || sourceKeys.length > 1;
  return keys.flatMap((key) => {
    const text = textAt(texts, key);
    const found = placeholdersIn(text);
    const lacking = [...wanted].filter((name) => !found.includes(name) && !(counted && name === "count"));
    const added = found.filter((name) => !wanted.has(name));
    if (lacking.length + added.length === 0) return [];
    const expected = `the values of the Dutch text: ${[...wanted].map((name) => `{{${name}}}`).join(", ") || "none"}`;
    return [{ ...placeOf(language, key), value: shown(text), expected }];
  });
}

function languageFaults(source: TextBundle, bundle: TextBundle): Fault[] {
  const [wanted, found] = [variantsOf(source.interface), variantsOf(bundle.interface)];
  const fault = (key: string, expected: string) => ({ ...placeOf(bundle.language, key), value: "", expected });
  return [
    ...[...wanted.keys()].filter((key) => !found.has(key)).map((key) => fault(key, "a text, as in Dutch")),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => fault(key, "a key that the Dutch texts have")),
    ...[...found].flatMap(([base, keys]) => {
      const sourceKeys = wanted.get(base);
      if (sourceKeys === undefined) return [];
      const plural = sourceKeys.length > 1 || keys.length > 1;
      return [
        ...(plural ? numberFaults(bundle, base, keys) : []),
        ...placeholderFaults(source, bundle, sourceKeys, keys),
      ];
    }),
  ];
}

/**
 * What is wrong in the texts of the interface: a text that nothing shows, one that a language lacks or has too many, a
 * value (`{{count}}`) that is not the same in every language, a grammatical number that is missing.
 * @param sources texts of all files of the code.
 */
export function interfaceFaults(bundles: readonly TextBundle[], sources: readonly string[]): readonly Fault[] {
  const source = bundles.find(({ language }) => language === SOURCE_LANGUAGE);
  if (source === undefined) return [];
  const unused = unusedKeys(keysIn(source.interface), sources).map((key) => ({
    ...placeOf(SOURCE_LANGUAGE, key),
    value: shown(textAt(source.interface, key)),
    expected: "a key that src uses",
  }));
  return [...unused, ...bundles.flatMap((bundle) => languageFaults(source, bundle))];
}
