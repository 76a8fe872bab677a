import { createContext, useContext, useMemo } from "react";
import type { BaseLocationHook } from "wouter";
import { navigate, useLocationProperty } from "wouter/use-browser-location";
import type { Language } from "../../../i18n/languages";
import { linkFrom, pathOf, placeOf, type Site } from "./site";

/** Where the application is open; set once above everything. */
export const SiteContext = createContext<Site | null>(null);

/** Where the application is open. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error("useSite needs a SiteContext above it");
  return site;
}

/** How wouter reads and changes the address: pages with files by their path, the others by the hash. */
export function useSiteRouter(site: Site, language: Language) {
  return useMemo(() => {
    const route = () => placeOf(site.here()).route;
    const go = (to: string, options?: { replace?: boolean }) => navigate(site.at(pathOf(site, to, language)), options);
    const useRoute: BaseLocationHook = () => [useLocationProperty(route, route), go];
    return { hook: useRoute, hrefs: (to: string) => linkFrom(site.here(), pathOf(site, to, language)) };
  }, [site, language]);
}
