import { useEffect, useState, useSyncExternalStore } from "react";
import { isWhole, type StartTranslator } from "../../i18n/translator";
import { appStore } from "../../store/app";
import { App } from "./App";
import type { Site } from "../kit/site/site";
import { useAddress } from "../kit/site/use-address";
import { wholeTranslatorAgain } from "../kit/whole-words";

interface Props {
  /** Words of the first drawing: of the language chosen, or of the prerendered page; for the start page its own suffice. */
  readonly first: StartTranslator;
  readonly site: Site;
}

/** The application in the chosen language, first perhaps with few words. Until a new language is there, the old one stays. */
export function Root({ first, site }: Props) {
  const language = useSyncExternalStore(
    appStore.subscribe,
    () => appStore.getState().language,
    () => first.language,
  );
  const [i18n, setWords] = useState(first);
  useEffect(() => {
    if (i18n.language === language && isWhole(i18n)) return undefined;
    let current = true;
    // When the file cannot be had, what is there stays; a page that needs the other words says so.
    wholeTranslatorAgain(language).then(
      (whole) => current && setWords(whole),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [language, i18n]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    // A page with a file of its own came with its own description, in the language that it was drawn in.
    if (site.hasPage("/") && i18n.language === first.language) return;
    document.querySelector('meta[name="description"]')?.setAttribute("content", i18n.t("app.description"));
  }, [i18n, site, first]);
  useAddress(site, i18n.language);
  return <App i18n={i18n} site={site} />;
}
