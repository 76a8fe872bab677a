// The service worker: everything works offline, in all languages. A new version waits until it is activated.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { LANGUAGES } from "./i18n/languages";

/** The part of a service worker's scope that we use, which the types of a page lack. */
declare const self: typeof globalThis & {
  /** Filled in by the build. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
};

/** A municipality may change its branding on the server at any time: network first, with a cached copy as fallback. */
async function branding(request: Request): Promise<Response> {
  const kept = await caches.open(`wegwijzer-look-${self.registration.scope}`);
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
  } catch {
    return (await kept.match(request)) ?? (await matchPrecache(request)) ?? Response.error();
  }
}

// Before the precached files, which include it too.
registerRoute(
  ({ url }) => url.href.startsWith(`${self.registration.scope}branding/`),
  ({ request }) => branding(request),
);
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

/** The application's page for any address, of the same version as everything else, with links that name the root. */
async function shell(): Promise<Response> {
  const kept = await matchPrecache("shell.html");
  if (kept === undefined) return Response.error();
  const html = (await kept.text()).replaceAll('"./', `"${self.registration.scope}`);
  return new Response(html, { headers: kept.headers });
}

// A link whose "#" was sent as "%23" by mail or chat, which 404.html handles without this worker.
registerRoute(
  ({ request, url }) => request.mode === "navigate" && /%23/.test(url.pathname),
  ({ url }) => Promise.resolve(Response.redirect(url.href.replace("%23", "#"))),
);

registerRoute(({ request, url }) => {
  const path = url.href.slice(self.registration.scope.length);
  return request.mode === "navigate" && LANGUAGES.some((code) => path.startsWith(`${code}/`));
}, shell);

self.addEventListener("message", ({ data }: MessageEvent<{ type?: string } | null>) => {
  if (data?.type === "SKIP_WAITING") void self.skipWaiting();
});
