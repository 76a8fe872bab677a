import { useEffect, useState, useSyncExternalStore } from "react";
import { isWhole, type StartWords } from "../../i18n/words";
import { appStore } from "../../state/app";
import { App } from "./App";
import type { Site } from "./site";
import { useAddress } from "./use-address";
import { wholeWordsAgain } from "./whole-words";

interface Props {
  /** Words of the first drawing: of the language chosen, or of the prerendered page; for the start page its own suffice. */
  readonly first: StartWords;
  readonly site: Site;
}

/** The application in the chosen language, first perhaps with few words. Until a new language is there, the old one stays. */
export function Root({ first, site }: Props) {
  const language = useSyncExternalStore(
    appStore.subscribe,
    () => appStore.getState().language,
    () => first.language,
  );
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (words.language === language && isWhole(words)) return undefined;
    let current = true;
    // When the file cannot be had, what is there stays; a page that needs the other words says so.
    wholeWordsAgain(language).then(
      (whole) => current && setWords(whole),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [language, words]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    // A page with a file of its own came with its own description, in the language that it was drawn in.
    if (site.hasPage("/") && words.language === first.language) return;
    document.querySelector('meta[name="description"]')?.setAttribute("content", words.t("app.description"));
  }, [words, site, first]);
  useAddress(site, words.language);
  return <App words={words} site={site} />;
}
