import { shown, type Fault } from "../dataset/faults";
import type { WritingRules } from "../dataset/texts/style";
import { textFilesOf } from "../dataset/texts/text-files";
import type { TextBundle } from "../i18n/bundle";
import { SOURCE_LANGUAGE } from "../i18n/languages";
import { descriptionFaults, styleFaults } from "./style-faults";
import { keysIn, textAt, unusedKeys } from "./text-keys";
import { placeOf, translationFaults } from "./translation-faults";

/** Texts of the interface that no code shows. */
function unusedFaults({ interface: texts }: TextBundle, sources: readonly string[]): Fault[] {
  return unusedKeys(keysIn(texts), sources).map((key) => ({
    ...placeOf(SOURCE_LANGUAGE, `interface/${key}`),
    value: shown(textAt(texts, key)),
    expected: "a key that src uses",
  }));
}

/**
 * What is wrong in the texts of all languages: a text that nothing shows, one that differs from the source in what must be
 * the same, a word or a sentence that the rules of style forbid.
 * @param sources texts of all files of the code.
 */
export function textFaults(
  bundles: readonly TextBundle[],
  sources: readonly string[],
  rules: WritingRules,
): readonly Fault[] {
  const languages = bundles.map((bundle) => ({ language: bundle.language, texts: textFilesOf(bundle) }));
  const dutch = bundles.find(({ language }) => language === SOURCE_LANGUAGE);
  if (dutch === undefined) return [];
  const source = textFilesOf(dutch);
  return [
    ...unusedFaults(dutch, sources),
    ...languages.flatMap(({ language, texts }) => [
      ...translationFaults({ language, source, texts }),
      ...(rules.style === null ? [] : styleFaults(language, texts, rules.style)),
      ...descriptionFaults(language, texts, rules.descriptions),
    ]),
  ];
}
