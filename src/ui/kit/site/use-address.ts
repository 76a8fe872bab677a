import { useEffect } from "react";
import { useLocationProperty } from "wouter/use-browser-location";
import { type Language, LANGUAGES, SOURCE_LANGUAGE } from "../../../i18n/languages";
import { fileOf, hasFile, pathOf, placeOf, type Site } from "./site";

/** Updates the head's links to this page and its translations, absolute as search engines want them. */
function relink(site: Site, route: string, language: Language): void {
  const hrefs: Record<string, string> = { canonical: pathOf(site, route, language) };
  for (const code of LANGUAGES) hrefs[code] = pathOf(site, route, code);
  hrefs["x-default"] = route === "/" ? "" : fileOf(route, SOURCE_LANGUAGE);
  for (const link of document.head.querySelectorAll<HTMLLinkElement>("link[rel=canonical], link[hreflang]")) {
    const path = hrefs[link.hreflang || link.rel];
    if (path !== undefined) link.href = site.at(path);
  }
}

/**
 * Keeps one address per page and language: after a change of language, and when a page with its own file was opened by
 * the hash. Replaces the history entry, never adds one.
 */
export function useAddress(site: Site, language: Language): void {
  const here = useLocationProperty(site.here, site.here);
  useEffect(() => {
    const { route } = placeOf(here);
    if (!site.hasPage("/")) return;
    const target = site.at(pathOf(site, route, language));
    const now = site.at(here.replace(/(^|\/)index\.html/, "$1"));
    if (target !== now && !keepsHash(here)) window.history.replaceState(window.history.state, "", target);
    // A page in the hash has no file of its own: its file is that of the start page.
    relink(site, hasFile(site, route, language) ? route : "/", language);
  }, [site, language, here]);
}

/** Makes the links of the head (icon, manifest) absolute: relative ones change meaning with the address. */
export function fixHeadLinks(): void {
  for (const link of document.head.querySelectorAll<HTMLLinkElement>("link[rel~=icon], link[rel=manifest]"))
    link.setAttribute("href", link.href);
}

/** Leaves alone a hash that refers to a place in the page ("#note-3"). */
function keepsHash(here: string): boolean {
  return /#(?!\/)./.test(here);
}
