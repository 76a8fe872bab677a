import { shown, type Fault } from "../dataset/faults";
import type { Descriptions, Style } from "../dataset/texts/style";
import { type FileText, type TextFiles, textsIn, textsOf } from "../dataset/texts/text-files";
import { placePattern, textFault } from "./text-keys";
import { isWholeLanguage, type Language, SOURCE_LANGUAGE, type WholeLanguage, wholeOf } from "../i18n/languages";

/** The sentences of a text; labels and headings that do not end like a sentence do not count. */
export function sentencesOf(text: string): string[] {
  return text
    .trim()
    .split(/(?<=[.!?]["”»)]*)\s+/u)
    .filter((sentence) => /[.!?]["”»)]*$/u.test(sentence));
}

/** The number of words in a sentence; a placeholder ("{{form}}") counts as one, spaced French punctuation as none. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((part) => /[\p{L}\p{N}{]/u.test(part)).length;
}

/** A text as its author wrote it: without placeholders, and with plain spaces. */
const written = (text: string) => text.replace(/\{\{.*?\}\}/g, "…").replace(/\s/gu, " ");

/** Matches a rule's word: as a whole, case-sensitively if capitalised, with "*" for any ending. */
function patternOf(word: string): RegExp {
  const body = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\\\*$/, "\\p{L}*");
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, /\p{Lu}/u.test(word) ? "u" : "iu");
}

type Rule = Style["avoid"][WholeLanguage][number];

/** A text of a file, raw and as its author wrote it. */
interface Written extends FileText {
  readonly plain: string;
}

/** Texts that contain a word, with that word as in the rules. */
function hitsOf(words: readonly string[], texts: readonly Written[]): readonly (Written & { readonly word: string })[] {
  return words.flatMap((word) => {
    const pattern = patternOf(word);
    return texts.filter(({ plain }) => pattern.test(plain)).map((at) => ({ ...at, word }));
  });
}

function ruleFaults(language: Language, texts: readonly Written[], { words, say, except }: Rule): Fault[] {
  const used = new Set<string>();
  const faults = hitsOf(words, texts).flatMap((at): Fault[] => {
    const allowed = except.filter((one) => one === at.file || one === `${at.file} ${at.key}`);
    for (const one of allowed) used.add(one);
    if (allowed.length > 0) return [];
    return [textFault(language, at, `another word than "${at.word}": ${say}`)];
  });
  // An overlay language need not have the text that an exception is for.
  const idle = isWholeLanguage(language) ? except.filter((one) => !used.has(one)) : [];
  return [
    ...faults,
    ...idle.map((one) => ({
      file: "data/texts/style.yaml",
      field: `avoid.${language}`,
      value: shown(one),
      expected: `a text with ${words.join(" or ")}, or no exception`,
    })),
  ];
}

function lengthFaults(language: Language, texts: TextFiles, { longest, in: files }: Style["sentences"]): Fault[] {
  const most = longest[language];
  return (isWholeLanguage(language) ? files : Object.keys(texts)).flatMap((file) =>
    textsIn(texts[file]).flatMap(({ key, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordCount(sentence) > most)
        .map((sentence) => {
          const expected = `${most} words in a sentence at most; it has ${wordCount(sentence)}`;
          return textFault(language, { file, key, text: sentence }, expected);
        }),
    ),
  );
}

/** Words to avoid and overlong sentences in the texts of one language; overlays have no limit for sentences. */
export function styleFaults(language: Language, texts: TextFiles, { avoid, sentences }: Style): readonly Fault[] {
  const plain = textsOf(texts).map((at) => ({ ...at, plain: written(at.text) }));
  return [
    ...avoid[wholeOf(language)].flatMap((rule) => ruleFaults(language, plain, rule)),
    ...lengthFaults(language, texts, sentences),
  ];
}

/** The texts at a place "FILE KEY", where "*" stands for any id. */
export function describedTexts(texts: TextFiles, place: string): readonly FileText[] {
  const [file = ""] = place.split(" ");
  const pattern = placePattern(place);
  return textsIn(texts[file]).flatMap((at) => (pattern.test(`${file} ${at.key}`) ? [{ ...at, file }] : []));
}

/** Checks that descriptions apply to existing texts, and that these are within the stated length. */
export function descriptionFaults(language: Language, texts: TextFiles, descriptions: Descriptions): readonly Fault[] {
  return Object.entries(descriptions).flatMap(([place, { longest = Infinity }]): Fault[] => {
    const found = describedTexts(texts, place);
    const lost = { file: "data/texts/descriptions.yaml", field: place, value: "", expected: "a text with this key" };
    if (found.length === 0) return language === SOURCE_LANGUAGE ? [lost] : [];
    return found
      .filter(({ text }) => text.length > longest)
      .map((at) => textFault(language, at, `${longest} characters at most; it has ${at.text.length}`));
  });
}
