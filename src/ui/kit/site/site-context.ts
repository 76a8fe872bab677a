import { createContext, useContext, useMemo } from "react";
import type { BaseLocationHook } from "wouter";
import { navigate, useLocationProperty } from "wouter/use-browser-location";
import type { Language } from "../../../i18n/languages";
import { linkFrom, pathOf, placeOf, type Site } from "./site";

/** Where the application is served; set once at the top. */
export const SiteContext = createContext<Site | null>(null);

/** Where the application is served. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (site === null) throw new Error("useSite needs a SiteContext above it");
  return site;
}

/** wouter's way to read and change the address: by path for pages with files, by hash for the others. */
export function useSiteRouter(site: Site, language: Language) {
  return useMemo(() => {
    const route = () => placeOf(site.here()).route;
    const go = (to: string, options?: { replace?: boolean }) => navigate(site.at(pathOf(site, to, language)), options);
    const useRoute: BaseLocationHook = () => [useLocationProperty(route, route), go];
    return { hook: useRoute, hrefs: (to: string) => linkFrom(site.here(), pathOf(site, to, language)) };
  }, [site, language]);
}
