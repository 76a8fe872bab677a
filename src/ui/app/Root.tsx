import { useEffect, useState } from "react";
import { loadBundle } from "../../i18n/load-words";
import { createWords, type Words } from "../../i18n/words";
import { App } from "./App";
import { useApp } from "./use-app";

/** The application in the chosen language. Until the texts of a new language are there, the old one stays. */
export function Root({ first }: { readonly first: Words }) {
  const language = useApp((state) => state.language);
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (words.language === language) return undefined;
    let current = true;
    // When the file cannot be had, the old language stays, whole.
    loadBundle(language).then(
      (bundle) => current && setWords(createWords(bundle)),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [language, words.language]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);
  return <App words={words} />;
}
