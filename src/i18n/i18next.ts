import { createInstance, type TFunction } from "i18next";
import type { StartBundle } from "./bundle";
import { type Language, type LanguageFacts, languages, wholeOf } from "./languages";

/** Translates a key of the interface texts; keys and placeholders are typed (see `keys.gen.d.ts`). */
export type Translate = TFunction;

/** A name after the word that joins it, in a language where that word depends on the name: "de Gent", "d’Aalst". */
function ofName(language: Language, name: string): string {
  const { of }: LanguageFacts = languages[language];
  if (of === undefined) return name;
  return `${/^[aeiouy]/i.test(name) ? of.beforeVowel : of.word}${name}`;
}

/** The same, but a text without values is looked up once: it stays the same, and a page asks for hundreds. */
function remembering(t: TFunction): Translate {
  const look = t as unknown as (key: string, values?: object) => string;
  const known = new Map<string, string>();
  const translate = (key: string, values?: object): string => {
    if (values !== undefined) return look(key, values);
    const text = known.get(key) ?? look(key);
    known.set(key, text);
    return text;
  };
  return translate as Translate;
}

/** The translation function of i18next for one language. */
export function createTranslate(bundle: StartBundle): Translate {
  const lng = wholeOf(bundle.language);
  const instance = createInstance();
  void instance.init({
    lng,
    resources: { [lng]: { interface: bundle.interface } },
    defaultNS: "interface",
    ns: ["interface"],
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  // In a text: {{municipality, of}}.
  instance.services.formatter?.add("of", (name) => ofName(bundle.language, String(name)));
  return remembering(instance.t);
}
