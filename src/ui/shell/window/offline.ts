import { offerUpdate } from "../../../store/update";
import type { Site } from "../../kit/site/site";

/**
 * Lets the application work offline, once the page is drawn. A new version is fetched in the background and waits: it
 * is activated in all windows when the person agrees. Does nothing for a page without a root folder (the single file),
 * or if the browser does not support service workers.
 */
export async function startOffline(site: Site): Promise<void> {
  if (!site.hasPage("/") || !("serviceWorker" in navigator)) return;
  const { Workbox } = await import("workbox-window");
  const worker = new Workbox(site.at("sw.js"), { scope: site.at("") });
  const reload = () => window.location.reload();
  worker.addEventListener("waiting", () =>
    offerUpdate(() => {
      worker.addEventListener("controlling", reload);
      worker.messageSkipWaiting();
    }),
  );
  // Another window activated the new version: this one still shows the old one.
  worker.addEventListener("controlling", ({ isUpdate }) => {
    if (isUpdate === true) offerUpdate(reload);
  });
  await worker.register().catch(() => undefined);
}
