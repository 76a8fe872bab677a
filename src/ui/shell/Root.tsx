import { useEffect, useState, useSyncExternalStore } from "react";
import { isWhole, type StartTranslator } from "../../i18n/translator";
import { appStore } from "../../store/app";
import { App } from "./App";
import type { Site } from "../kit/site/site";
import { useAddress } from "../kit/site/use-address";
import { wholeTranslatorAgain } from "../kit/whole-words";

interface Props {
  /** Translator of the first rendering; the start page needs only its own texts. */
  readonly first: StartTranslator;
  readonly site: Site;
}

/** The application in the chosen language. The old language stays until a new one is loaded. */
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
    // If the file cannot be loaded, the present texts stay; a page that needs the others says so.
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
    // A page with its own file has its description in the language in which it was prerendered.
    if (site.hasPage("/") && i18n.language === first.language) return;
    document.querySelector('meta[name="description"]')?.setAttribute("content", i18n.t("app.description"));
  }, [i18n, site, first]);
  useAddress(site, i18n.language);
  return <App i18n={i18n} site={site} />;
}
