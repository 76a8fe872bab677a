import { loadDataset } from "../../src/dataset/load";
import { readOwnTexts } from "../../src/dataset/texts/own-texts";
import { type TextFiles, textFilesOf, textsIn } from "../../src/dataset/texts/text-files";
import { isWholeLanguage, type Language, LANGUAGES, languages, wholeOf } from "../../src/i18n/languages";
import { textsOf } from "../texts/exchange";
import { fieldWords, LONG_SENTENCE, LONG_WORD, readabilityOf, readingEase } from "../texts/readability";
import type { Section } from "./document";

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const allIn = (files: TextFiles) => Object.values(files).flatMap((content) => textsIn(content));

function row(
  name: string,
  language: Language,
  texts: readonly string[],
  field: ReadonlySet<string>,
): readonly string[] {
  const found = readabilityOf(language, texts, field);
  return [
    name,
    String(found.texts),
    String(found.sentences),
    found.average.toFixed(1),
    String(found.longest),
    percent(found.longSentences),
    percent(found.longWords),
    percent(found.passive),
    wholeOf(language) === "nl" ? readingEase(texts).toFixed(0) : "",
  ];
}

/** Readability of the texts in each language. */
export function measureTexts(): Section {
  const rows = LANGUAGES.flatMap((language) => {
    const whole = textsOf("data", wholeOf(language));
    const field = fieldWords(language, whole);
    const { name } = languages[language];
    const plain = (files: TextFiles) => allIn(files).map(({ text }) => text);
    if (isWholeLanguage(language)) return [row(name, language, plain(whole), field)];
    const own = textFilesOf(readOwnTexts("data", language));
    const below = Object.entries(own).flatMap(([file, content]) => {
      const said = new Set(textsIn(content).map(({ key }) => key));
      return textsIn(whole[file]).flatMap(({ key, text }) => (said.has(key) ? [text] : []));
    });
    return [
      row(name, language, plain(own), field),
      row(`${languages[wholeOf(language)].name}, the same keys`, language, below, field),
    ];
  });
  const { version } = loadDataset("data").dataset;
  return {
    title: "The texts",
    text: [
      `Texts of version ${version} as they stand in \`data/texts/\`; a value that is filled in counts as one word. Long is a sentence of more than ${LONG_SENTENCE} words and a word of ${LONG_WORD} letters or more that is no word of the field (\`TERMS.md\`). The passive is found by its verbs, roughly. Reading ease is Flesch-Douma, for Dutch alone: 0 is hard, 100 is easy. \`tests/dataset/easy-dutch.test.ts\` keeps the figures of easy Dutch.`,
    ],
    head: [
      "language",
      "texts",
      "sentences",
      "words in a sentence",
      "longest",
      "long sentences",
      "long words",
      "passive",
      "reading ease",
    ],
    rows,
  };
}
