import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { loadStartBundle } from "../../i18n/load";
import { createStartTranslator, type StartTranslator } from "../../i18n/translator";
import { paths } from "../kit/site/paths";
import type { Language } from "../../i18n/languages";
import { appStore, loadReading } from "../../store/app";
import { tellHeight } from "./window/embed";
import { keepOnLeaving } from "./window/leaving";
import { startOffline } from "./window/offline";
import { Root } from "./Root";
import { loadCode } from "../kit/load-code";
import { placeOf, siteOf } from "../kit/site/site";
import { preparePage, SITE_ROUTES } from "./site-pages";
import { allowTranslation } from "./window/translated";
import { wholeTranslator } from "../kit/whole-words";
import { fixHeadLinks } from "../kit/site/use-address";

/** Performance mark for a prerendered page that had to be re-rendered; the tests look for it. */
const REDRAWN = "page-redrawn";

/**
 * The translator for the first rendering. With the start page's small file, any page can report that its texts failed.
 */
async function wordsFor(route: string, language: Language): Promise<StartTranslator> {
  const few = async () => createStartTranslator(await loadCode(() => loadStartBundle(language)));
  if (route === paths.start) return few();
  return wholeTranslator(language).catch(few);
}

/**
 * Starts the application in an element, once the texts of its language and the code of its page are loaded. A
 * prerendered page is hydrated if it shows this page in this language, and otherwise replaced at once.
 */
export async function mount(element: HTMLElement | null): Promise<void> {
  if (element === null) return;
  const { dataset, lang } = document.documentElement;
  fixHeadLinks();
  allowTranslation(window);
  const site = siteOf(document, SITE_ROUTES);
  const place = placeOf(site.here());
  await appStore.ready;
  const { language: chosen, setLanguage } = appStore.getState();
  if (place.language !== null && place.language !== chosen) setLanguage(place.language);
  const { language } = appStore.getState();
  const drawn = dataset["page"] === place.route && lang === language;
  const [i18n] = await Promise.all([wordsFor(place.route, language), preparePage(place.route)]);
  // Before anything else listens for Back: the page that is rendered then has lost the box.
  keepOnLeaving(window);
  const app = (
    <StrictMode>
      <Root first={i18n} site={site} />
    </StrictMode>
  );
  if (drawn)
    // A mismatch (an old file, a browser with other date formats) only costs a second rendering.
    hydrateRoot(element, app, { onRecoverableError: () => void performance.mark(REDRAWN) });
  else flushSync(() => createRoot(element).render(app));
  delete dataset["wait"];
  // See public/boot.js.
  dataset["started"] = "";
  window.dispatchEvent(new Event("application-started"));
  document.getElementById("not-started")?.remove();
  tellHeight(window);
  // Deletes what was removed too long ago to be restored, even if nobody opens the list.
  if (appStore.several()) void import("../../store/dossiers/here").then(({ tidyHere }) => tidyHere());
  // If it was not needed at the start.
  await loadReading().catch(() => null);
  await startOffline(site);
}
