import { shown, type Fault } from "../dataset/faults";
import type { Figures } from "../dataset/texts/figures";
import type { WritingRules } from "../dataset/texts/style";
import type { OwnTexts } from "../dataset/texts/own-texts";
import { type TextFiles, textFilesOf, textsIn } from "../dataset/texts/text-files";
import type { TextBundle } from "../i18n/bundle";
import { isWholeLanguage, SOURCE_LANGUAGE } from "../i18n/languages";
import { numberFaults } from "./number-faults";
import { descriptionFaults, styleFaults } from "./style-faults";
import { textKeys, textAt, textFault, unusedKeys } from "./text-keys";
import { genderFaults, textPlace, translationFaults } from "./translation-faults";

/** Interface texts that no code uses. */
function unusedFaults({ interface: texts }: TextBundle, sources: readonly string[]): Fault[] {
  return unusedKeys(textKeys(texts), sources).map((key) => ({
    ...textPlace(SOURCE_LANGUAGE, `interface/${key}`),
    value: shown(textAt(texts, key)),
    expected: "a key that src uses",
  }));
}

/** Overlay texts that only repeat the text below. */
function repeatedFaults({ language }: OwnTexts, own: TextFiles, below: TextFiles): Fault[] {
  return Object.entries(own).flatMap(([file, texts]) => {
    const known = new Map(textsIn(below[file]).map(({ key, text }) => [key, text]));
    return (
      textsIn(texts)
        // A figure is worded differently there.
        .filter(({ key, text }) => known.get(key) === text && !text.includes("{{figure."))
        .map((at) => textFault(language, { ...at, file }, "a text that differs from the Dutch one, or none"))
    );
  });
}

/** Faults in the own texts of an overlay language. */
function ownFaults(own: OwnTexts, below: TextFiles, { style }: WritingRules): Fault[] {
  const texts = textFilesOf(own);
  return [...repeatedFaults(own, texts, below), ...(style === null ? [] : styleFaults(own.language, texts, style))];
}

/**
 * Faults in the texts of all languages: unused texts, texts that deviate from the source in what must be the same, and
 * violations of the style rules.
 * @param laid the own texts of overlay languages.
 * @param sources contents of all source files.
 * @param figures the numbers known from the data.
 */
export function textFaults(
  bundles: readonly TextBundle[],
  laid: readonly OwnTexts[],
  sources: readonly string[],
  rules: WritingRules,
  figures: Figures,
): readonly Fault[] {
  const languages = bundles.map((bundle) => ({ language: bundle.language, texts: textFilesOf(bundle) }));
  const dutch = bundles.find(({ language }) => language === SOURCE_LANGUAGE);
  if (dutch === undefined) return [];
  const source = textFilesOf(dutch);
  const written = [
    ...languages.filter(({ language }) => isWholeLanguage(language)),
    ...laid.map((own) => ({ language: own.language, texts: textFilesOf(own) })),
  ];
  return [
    ...unusedFaults(dutch, sources),
    ...bundles.flatMap(genderFaults),
    ...languages.flatMap(({ language, texts }) => [
      ...translationFaults({ language, source, texts }),
      ...(rules.style === null || !isWholeLanguage(language) ? [] : styleFaults(language, texts, rules.style)),
      ...descriptionFaults(language, texts, rules.descriptions),
    ]),
    ...laid.flatMap((own) => ownFaults(own, source, rules)),
    ...(rules.numbers === null ? [] : numberFaults(written, rules.numbers, figures)),
  ];
}
