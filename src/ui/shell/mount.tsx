import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { loadStartBundle } from "../../i18n/load";
import { createStartTranslator, type StartTranslator } from "../../i18n/translator";
import { paths } from "../kit/site/paths";
import type { Language } from "../../i18n/languages";
import { appStore, loadReading } from "../../store/app";
import { tellHeight } from "./embed";
import { keepOnLeaving } from "./leaving";
import { startOffline } from "./offline";
import { Root } from "./Root";
import { loadCode } from "../kit/load-code";
import { painted } from "./painted";
import { placeOf, siteOf } from "../kit/site/site";
import { preparePage, SITE_ROUTES } from "./site-pages";
import { allowTranslation } from "./translated";
import { wholeTranslator } from "../kit/whole-words";
import { fixHeadLinks } from "../kit/site/use-address";

/** Name of the mark that says that a prerendered page was drawn anew; the tests look for it. */
const REDRAWN = "page-redrawn";

/**
 * What the first drawing of a page is said with: the start page has a small file of its own. With that one, a page whose
 * texts cannot be had can still say so.
 */
async function wordsFor(route: string, language: Language): Promise<StartTranslator> {
  const few = async () => createStartTranslator(await loadCode(() => loadStartBundle(language)));
  if (route === paths.start) return few();
  return wholeTranslator(language).catch(few);
}

/**
 * Starts the application in an element, once the texts of its language and the code of its page are there. A
 * prerendered page is taken over where it shows just this page in this language, else it is replaced at once.
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
  // What can be read already comes first; texts and code of the page only make it answer.
  if (drawn && dataset["wait"] === undefined) await painted();
  const [i18n] = await Promise.all([wordsFor(place.route, language), preparePage(place.route)]);
  const app = (
    <StrictMode>
      <Root first={i18n} site={site} />
    </StrictMode>
  );
  if (drawn)
    // A difference (an old file, a browser that writes dates in another way) only costs a second drawing.
    hydrateRoot(element, app, { onRecoverableError: () => void performance.mark(REDRAWN) });
  else flushSync(() => createRoot(element).render(app));
  delete dataset["wait"];
  // See public/boot.js.
  dataset["started"] = "";
  document.getElementById("not-started")?.remove();
  tellHeight(window);
  keepOnLeaving(window);
  // What was removed too long ago to be brought back goes, also where nobody opens the list.
  if (appStore.several()) void import("../../store/dossiers/here").then(({ tidyHere }) => tidyHere());
  // Where it was not needed to begin with.
  await loadReading().catch(() => null);
  await startOffline(site);
}
