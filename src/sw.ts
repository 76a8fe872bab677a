// The service worker: everything works without a network, in all languages. A new version waits until it is asked for.
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { LANGUAGES } from "./i18n/languages";

/** What this file uses of the scope of a service worker, which the types of a page do not have. */
declare const self: typeof globalThis & {
  /** Filled in by the build. */
  readonly __WB_MANIFEST: PrecacheEntry[];
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
};

/** A municipality may change its look on the server at any time: it is asked for first, and kept for when it cannot be had. */
async function look(request: Request): Promise<Response> {
  const kept = await caches.open(`wegwijzer-look-${self.registration.scope}`);
  try {
    const response = await fetch(request);
    if (response.ok) await kept.put(request, response.clone());
    return response;
  } catch {
    return (await kept.match(request)) ?? (await matchPrecache(request)) ?? Response.error();
  }
}

// Before the files of this version, which have it too.
registerRoute(
  ({ url }) => url.href.startsWith(`${self.registration.scope}branding/`),
  ({ request }) => look(request),
);
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

/**
 * The page of the application, for any address below the scope: of the same version as all the rest, and with links
 * that say where the root is instead of being relative to it.
 */
async function shell(): Promise<Response> {
  const kept = await matchPrecache("shell.html");
  if (kept === undefined) return Response.error();
  const html = (await kept.text()).replaceAll('"./', `"${self.registration.scope}`);
  return new Response(html, { headers: kept.headers });
}

// A link whose "#" mail or chat sent as "%23", as 404.html does without this worker.
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
