import { keysIn, STORAGE_KEY, type WholeStorage } from "./keys";
import type { AppStore } from "../store";

/** What is used of the browser; a part that this browser does not have, or denies, is null or throws. */
export interface KeepingPlaces {
  /** Storages with text, kept and for this window alone. */
  readonly storages: readonly (() => WholeStorage)[];
  /** Files of the service worker; null = this browser keeps none. */
  readonly caches: Pick<CacheStorage, "keys" | "delete"> | null;
  /** The service workers; null = this browser has none. */
  readonly workers: {
    getRegistrations(): Promise<readonly Pick<ServiceWorkerRegistration, "scope" | "unregister">[]>;
  } | null;
  /** Address of the root folder of this application: others of the same web server keep what is theirs. */
  readonly root: string;
}

function emptyStorage(place: KeepingPlaces["storages"][number]): void {
  const storage = place();
  for (const key of keysIn(storage, STORAGE_KEY)) storage.removeItem(key);
}

async function emptyCaches({ caches, root }: KeepingPlaces): Promise<void> {
  if (caches === null) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(`-${root}`)).map((name) => caches.delete(name)));
}

async function endWorkers({ workers, root }: KeepingPlaces): Promise<void> {
  const all = (await workers?.getRegistrations()) ?? [];
  await Promise.all(all.filter(({ scope }) => scope === root).map((worker) => worker.unregister()));
}

/**
 * Takes away everything that the application keeps on this device: answers, settings, copies that were kept aside, and
 * the files for use without a network. The store is empty afterwards, and writes again at the next answer.
 * @returns whether all of it is gone; what one place refuses does not hold up the others. Never throws.
 */
export async function forgetEverything(store: AppStore, places: KeepingPlaces): Promise<boolean> {
  store.forget();
  const works = [
    ...places.storages.map((place) => async () => emptyStorage(place)),
    // The worker first: it would fill the caches again.
    async () => {
      await endWorkers(places);
      await emptyCaches(places);
    },
  ];
  const done = await Promise.allSettled(works.map((work) => work()));
  return done.every(({ status }) => status === "fulfilled");
}
