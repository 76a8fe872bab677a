import { useEffect, useState, useSyncExternalStore } from "react";
import { loadBundle } from "../../i18n/load-words";
import { createWords, type Words } from "../../i18n/words";
import { appStore } from "../../state/app";
import { App } from "./App";
import type { Site } from "./site";
import { useAddress } from "./use-address";

interface Props {
  /** Words of the first drawing: of the language chosen, or of the prerendered page. */
  readonly first: Words;
  readonly site: Site;
}

/** The application in the chosen language. Until the texts of a new language are there, the old one stays. */
export function Root({ first, site }: Props) {
  const language = useSyncExternalStore(
    appStore.subscribe,
    () => appStore.getState().language,
    () => first.language,
  );
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
    // A page with a file of its own came with its own description, in the language that it was drawn in.
    if (site.hasPage("/") && words.language === first.language) return;
    document.querySelector('meta[name="description"]')?.setAttribute("content", words.t("app.description"));
  }, [words, site, first]);
  useAddress(site, words.language);
  return <App words={words} site={site} />;
}
