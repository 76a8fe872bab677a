import { shown, type Fault } from "../dataset/faults";
import type { TextFiles } from "../dataset/texts/text-files";
import type { Gender } from "../domain/texts";
import type { TextBundle } from "../i18n/bundle";
import { type Language, languages } from "../i18n/languages";
import { baseKey, textKeys, textAt } from "./text-keys";

/** Highest count for which grammatical numbers are tested; the texts contain no larger ones. */
const LARGEST_COUNT = 1000;

/** The place of the text with this key: its file, and the rest of the key. */
export function textPlace(language: string, key: string): Pick<Fault, "file" | "field"> {
  const [file = "", ...rest] = key.split(".");
  return { file: `data/texts/${language}/${file}.yaml`, field: rest.join(".") };
}

/** The placeholders of a text, in order. */
function placeholdersIn(text: unknown): readonly string[] {
  return [...new Set([...String(text).matchAll(/\{\{\s*([^},\s]+)/g)].map(([, name = ""]) => name))];
}

/** Numbers in figures, regardless of the language's format: "10.000" equals "10 000". */
export function figuresIn(text: unknown): readonly string[] {
  const plain = String(text)
    .replace(/\{\{.*?\}\}/g, "")
    .replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/gu, "")
    .replace(/(?<=\d),(?=\d)/g, ".");
  return [...new Set([...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure))];
}

/** A text without ordinals ("4de"), which may be words in another language. */
const withoutOrdinals = (text: unknown) => String(text).replace(/\d+(?=\p{L})/gu, "");

/** The gender of a name is grammar, not text; `genderFaults` checks it. */
const GENDER = /^work-forms\.workForms\.[^.]+\.gender$/;

/** The texts behind one key: a single one, or one per grammatical number. */
function variantsOf(texts: TextFiles): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const key of textKeys(texts).filter((one) => !GENDER.test(one))) {
    const base = baseKey(key);
    found.set(base, [...(found.get(base) ?? []), key]);
  }
  return found;
}

/** The grammatical numbers of a language ("one", "other"). */
function numbersOf(language: Language): readonly string[] {
  const rules = new Intl.PluralRules(languages[language].locale);
  return [...new Set(Array.from({ length: LARGEST_COUNT + 1 }, (_, count) => rules.select(count)))].toSorted();
}

/** One language and the source, with all texts of both by file. */
interface Pair {
  readonly language: Language;
  readonly source: TextFiles;
  readonly texts: TextFiles;
}

/** Checks that a key with grammatical numbers has exactly those of the language, for each gender if it has genders. */
function numberFaults({ language, texts }: Pair, base: string, keys: readonly string[]): Fault[] {
  const there = keys.map((key) => key.slice(base.length + 1)).toSorted();
  const { genders } = languages[language];
  const gendered = genders.some((gender) => there.some((suffix) => suffix.startsWith(`${gender}_`)));
  const numbers = numbersOf(language);
  const needed = gendered
    ? genders.flatMap((gender) => numbers.map((number) => `${gender}_${number}`)).toSorted()
    : numbers;
  if (there.join() === needed.join()) return [];
  const expected = `one text for each of ${needed.map((number) => `_${number}`).join(", ")}`;
  return [{ ...textPlace(language, base), value: shown(textAt(texts, keys[0] ?? base)), expected }];
}

/** Checks that each text has exactly the placeholders of the source; a text for one number may leave out the count. */
function placeholderFaults(
  { language, source, texts }: Pair,
  sourceKeys: readonly string[],
  keys: readonly string[],
): Fault[] {
  const wanted = new Set(sourceKeys.flatMap((key) => placeholdersIn(textAt(source, key))));
  const counted = keys.length > 1 || sourceKeys.length > 1;
  return keys.flatMap((key) => {
    const text = textAt(texts, key);
    const found = placeholdersIn(text);
    const lacking = [...wanted].filter((name) => !found.includes(name) && !(counted && name === "count"));
    const added = found.filter((name) => !wanted.has(name));
    if (lacking.length + added.length === 0) return [];
    const expected = `the values of the Dutch text: ${[...wanted].map((name) => `{{${name}}}`).join(", ") || "none"}`;
    return [{ ...textPlace(language, key), value: shown(text), expected }];
  });
}

/** Checks that numbers written in figures in the source are figures in each language. */
function figureFaults({ language, source, texts }: Pair, key: string): Fault[] {
  const text = textAt(texts, key);
  const found = figuresIn(text);
  const lacking = figuresIn(withoutOrdinals(textAt(source, key))).filter((figure) => !found.includes(figure));
  if (lacking.length === 0) return [];
  const expected = `the numbers of the Dutch text in figures: ${lacking.join(", ")}`;
  return [{ ...textPlace(language, key), value: shown(text), expected }];
}

/** Checks that each name of a form has a gender of the language; in a language without genders, none. */
export function genderFaults({ language, data }: TextBundle): readonly Fault[] {
  const { genders }: { readonly genders: readonly Gender[] } = languages[language];
  return Object.entries(data.workForms).flatMap(([form, { gender }]) => {
    if (gender === undefined ? genders.length === 0 : genders.includes(gender)) return [];
    const expected = genders.length === 0 ? "no gender in this language" : `one of ${genders.join(", ")}`;
    return [{ ...textPlace(language, `work-forms.workForms.${form}.gender`), value: shown(gender ?? ""), expected }];
  });
}

/**
 * Faults in a translation compared with the source: missing or superfluous texts, unknown placeholders (`{{count}}`),
 * missing grammatical numbers, figures that became words.
 */
export function translationFaults(pair: Pair): readonly Fault[] {
  const { language, source, texts } = pair;
  const [wanted, found] = [variantsOf(source), variantsOf(texts)];
  const fault = (key: string, expected: string) => ({ ...textPlace(language, key), value: "", expected });
  return [
    ...[...wanted.keys()].filter((key) => !found.has(key)).map((key) => fault(key, "a text, as in Dutch")),
    ...[...found.keys()].filter((key) => !wanted.has(key)).map((key) => fault(key, "a key that the Dutch texts have")),
    ...[...found].flatMap(([base, keys]) => {
      const sourceKeys = wanted.get(base);
      if (sourceKeys === undefined) return [];
      const plural = sourceKeys.length > 1 || keys.length > 1;
      return [
        ...(plural ? numberFaults(pair, base, keys) : figureFaults(pair, base)),
        ...placeholderFaults(pair, sourceKeys, keys),
      ];
    }),
  ];
}
