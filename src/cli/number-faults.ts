import { shown, type Fault } from "../dataset/faults";
import type { Figures } from "../dataset/texts/figures";
import { FIRST_WORD, type Numbers } from "../dataset/texts/numbers";
import { type FileText, type TextFiles, textsOf } from "../dataset/texts/text-files";
import { type Language, LANGUAGES, type WholeLanguage, wholeOf } from "../i18n/languages";
import { placePattern, textFault } from "./text-keys";
import { figuresIn } from "./translation-faults";

const RULES = "data/texts/numbers.yaml";

/** Maximum number of figures named in a message. */
const MOST_NAMED = 3;

/** A number written out by an author. */
interface WrittenNumber {
  readonly value: number;
  readonly as: string;
}

/** A number with its text. */
interface Found extends FileText {
  readonly language: Language;
  readonly number: WrittenNumber;
}

/** Numbers of two and more, and fractions, in a text: in figures or in words. */
function numbersIn(text: string, words: readonly string[], names: readonly string[]): readonly WrittenNumber[] {
  const plain = names.reduce((rest, name) => rest.replaceAll(name, "…"), text.replace(/\{\{.*?\}\}/gu, "…"));
  const figures = figuresIn(plain).map((as) => ({ as, value: Number(as) }));
  const said = words.flatMap((word, at): WrittenNumber[] => {
    const [as] = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, "iu").exec(plain) ?? [];
    return as === undefined ? [] : [{ as, value: at + FIRST_WORD }];
  });
  return [...figures, ...said].filter(({ value }) => value !== 0 && value !== 1);
}

function numbersOf({ language, texts }: LanguageTexts, { words, names }: Numbers): readonly Found[] {
  const known: Partial<Record<WholeLanguage, readonly string[]>> = words;
  return textsOf(texts).flatMap((at) =>
    numbersIn(at.text, known[wholeOf(language)] ?? [], names).map((number) => ({ ...at, language, number })),
  );
}

/** What an editor can write instead of a number: the figures that have this value now. */
function insteadOf({ value, as }: WrittenNumber, figures: Figures): string {
  // Small amounts equal many other figures.
  const same = [...figures].flatMap(([name, figure]) =>
    figure === value && (value > 12 || !name.includes(".")) ? [`{{figure.${name}}}`] : [],
  );
  const figure = same.length === 0 ? "a figure of the data ({{figure.NAME}})" : same.slice(0, MOST_NAMED).join(" or ");
  return `${figure} in the place of "${as}", or a line in ${RULES} that says why it may stand there`;
}

/** Exceptions that no text needs. */
function idleFaults({ names, allowed }: Numbers, found: readonly Found[], all: readonly FileText[]): readonly Fault[] {
  const fault = (field: string, value: unknown, expected: string) => ({
    file: RULES,
    field,
    value: shown(value),
    expected,
  });
  return [
    ...names
      .filter((name) => !all.some(({ text }) => text.includes(name)))
      .map((name) => fault("names", name, "a name that stands in a text")),
    ...allowed.flatMap((one) =>
      one.in
        .filter((place) => !found.some((at) => placePattern(place).test(`${at.file} ${at.key}`)))
        .map((place) => fault("allowed", place, "a text with a number written out, or no exception")),
    ),
    ...allowed.flatMap((one) =>
      (one.numbers ?? [])
        .filter((value) => !found.some((at) => at.number.value === value && isIn(one, at)))
        .map((value) => fault(`allowed ${one.in.join(", ")}`, value, "a number that stands there, or no exception")),
    ),
  ];
}

const isIn = (one: Numbers["allowed"][number], { file, key }: Found) =>
  one.in.some((place) => placePattern(place).test(`${file} ${key}`));

/** Texts of one language by file: all, or an overlay's own. */
interface LanguageTexts {
  readonly language: Language;
  readonly texts: TextFiles;
}

/** Numbers written out in a text that are known from the data or the advice, or that lack a reason. */
export function numberFaults(
  languages: readonly LanguageTexts[],
  numbers: Numbers,
  figures: Figures,
): readonly Fault[] {
  const found = languages.flatMap((one) => numbersOf(one, numbers));
  const mayStand = (at: Found) =>
    numbers.allowed.some((one) => (one.numbers?.includes(at.number.value) ?? true) && isIn(one, at));
  const all = languages.flatMap(({ texts }) => textsOf(texts));
  return [
    ...found.filter((at) => !mayStand(at)).map((at) => textFault(at.language, at, insteadOf(at.number, figures))),
    // If a language is unreadable, the exceptions it needs are unknown.
    ...(LANGUAGES.every((code) => languages.some(({ language }) => language === code))
      ? idleFaults(numbers, found, all)
      : []),
  ];
}
