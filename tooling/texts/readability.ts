import { readFileSync } from "node:fs";
import { sentencesOf, wordCount } from "../../src/cli/style-faults";
import { type TextFiles, textsIn } from "../../src/dataset/texts/text-files";
import { type Language, type WholeLanguage, wholeOf } from "../../src/i18n/languages";

/** A word with at least this many letters is long; technical terms do not count. */
export const LONG_WORD = 13;
/** A sentence with more words than this is long. */
export const LONG_SENTENCE = 15;

/** Readability figures. */
export interface Readability {
  readonly texts: number;
  readonly sentences: number;
  /** Average number of words per sentence. */
  readonly average: number;
  readonly longest: number;
  /** Share of sentences with more than `LONG_SENTENCE` words, 0 to 1. */
  readonly longSentences: number;
  /** Share of words with at least `LONG_WORD` letters, without technical terms. */
  readonly longWords: number;
  /** Share of sentences in the passive voice, recognised by their verbs: a rough figure. */
  readonly passive: number;
}

const PASSIVE: Readonly<Record<WholeLanguage, RegExp>> = {
  nl: /\b(?:wordt|worden|werd|werden)\b.*\b(?:\p{L}*ge(?!meent)\p{L}+(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}+[dt])\b|\b(?:\p{L}*ge(?!meent)\p{L}+(?:d|t|en)|(?:be|ver|ont|her|er)\p{L}+[dt])\s(?:wordt|worden|werd|werden)\b/iu,
  fr: /\b(?:est|sont|été|être|sera|seront|soit|soient|fut|furent)\s(?:pas\s|plus\s|déjà\s|encore\s|aussi\s)?\p{L}+(?:é|és|ée|ées|is|ise|it|ite|us|ue|ues)(?!\p{L})/iu,
  en: /\b(?:is|are|was|were|be|been|being)\s(?:not\s|already\s|still\s|also\s)?(?:\p{L}+ed|given|taken|known|seen|made|done|written|chosen|found|kept|left|paid|set|shown|told|read|said)\b/iu,
  de: /\b(?:wird|werden|wurde|wurden|worden)\b.*\b(?:\p{L}*ge(?!meind)\p{L}+(?:t|en)|(?:be|ver|ent|er|zer)\p{L}+t)\b|\b(?:\p{L}*ge(?!meind)\p{L}+(?:t|en)|(?:be|ver|ent|er|zer)\p{L}+t)\s(?:wird|werden|wurde|wurden)\b/iu,
};

/** A text with each placeholder counted as one short word. */
const withoutValues = (text: string) => text.replace(/\{\{.*?\}\}/g, "x").replace(/\s/gu, " ");

const wordsOf = (text: string) => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

const COLUMNS: readonly WholeLanguage[] = ["nl", "fr", "en", "de"];

/** Technical terms in a language, from the tables of TERMS.md and the names of the forms. */
export function wordsOfField(language: Language, terms: string, names: readonly string[]): ReadonlySet<string> {
  const column = COLUMNS.indexOf(wholeOf(language)) + 1;
  const cells = terms.split("\n").flatMap((line) => (line.startsWith("| ") ? [line.split("|")[column + 1] ?? ""] : []));
  return new Set([...cells, ...names].flatMap((text) => wordsOf(text.toLowerCase())));
}

/** The technical terms of this product. */
export function fieldWords(language: Language, texts: TextFiles): ReadonlySet<string> {
  const names = textsIn(texts["work-forms"]).filter(({ key }) => /\.(?:name|inSentence)$/.test(key));
  const terms = readFileSync("data/texts/TERMS.md", "utf8");
  return wordsOfField(
    language,
    terms,
    names.map(({ text }) => text),
  );
}

/**
 * Readability of texts in one language.
 * @param field words that count as short, in lower case.
 */
export function readabilityOf(language: Language, texts: readonly string[], field: ReadonlySet<string>): Readability {
  const plain = texts.map(withoutValues);
  const sentences = plain.flatMap(sentencesOf);
  const lengths = sentences.map(wordCount);
  const words = plain.flatMap(wordsOf);
  const share = (count: number, all: number) => (all === 0 ? 0 : count / all);
  const long = words.filter((word) => word.length >= LONG_WORD && !field.has(word.toLowerCase()));
  const passive = sentences.filter((sentence) => PASSIVE[wholeOf(language)].test(sentence));
  return {
    texts: texts.length,
    sentences: sentences.length,
    average: share(
      lengths.reduce((sum, length) => sum + length, 0),
      sentences.length,
    ),
    longest: Math.max(0, ...lengths),
    longSentences: share(lengths.filter((length) => length > LONG_SENTENCE).length, sentences.length),
    longWords: share(long.length, words.length),
    passive: share(passive.length, sentences.length),
  };
}

/** Vowel groups that form one syllable in Dutch, longest first; a diaeresis starts a new one. */
const SYLLABLE = /eeuw|ieuw|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyáàâéèêíìóòôúùûäëïöü]/gu;

/** Number of syllables of a Dutch word, by its vowels; a word without vowels (an abbreviation) has one. */
export function syllablesOf(word: string): number {
  return Math.max(1, word.toLowerCase().match(SYLLABLE)?.length ?? 0);
}

/**
 * Reading ease of Dutch texts, from 0 (hard) to 100 (easy): Flesch's formula with the constants of W. H. Douma, "De
 * leesbaarheid van landbouwbladen" (1960): 206.84 - 0.93 x words per sentence - 0.77 x syllables per 100 words.
 */
export function readingEase(texts: readonly string[]): number {
  const sentences = texts.map(withoutValues).flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const length = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / sentences.length;
  return 206.84 - 0.93 * length - 77 * (syllables / words.length);
}
