import { storageKeys, STORAGE_KEY, type WholeStorage } from "./keys";
import type { AppStore } from "../store";

/** The browser features used; a missing or denied one is null or throws. */
export interface KeepingPlaces {
  /** Text storages, persistent and of this window only. */
  readonly storages: readonly (() => WholeStorage)[];
  /** Files of the service worker; null = not supported. */
  readonly caches: Pick<CacheStorage, "keys" | "delete"> | null;
  /** The service workers; null = not supported. */
  readonly workers: {
    getRegistrations(): Promise<readonly Pick<ServiceWorkerRegistration, "scope" | "unregister">[]>;
  } | null;
  /** Root address of this application: others on the same web server keep their data. */
  readonly root: string;
}

function emptyStorage(place: KeepingPlaces["storages"][number]): void {
  const storage = place();
  for (const key of storageKeys(storage, STORAGE_KEY)) storage.removeItem(key);
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
 * Deletes everything that the application stores on this device: answers, settings, set-aside copies and offline files.
 * The store is empty afterwards, and writes again at the next answer.
 * @returns whether all of it is gone; failures in one place do not stop the others. Never throws.
 */
export async function forgetEverything(store: AppStore, places: KeepingPlaces): Promise<boolean> {
  store.forget();
  const works = [
    ...places.storages.map((place) => async () => emptyStorage(place)),
    // The worker first, because it would refill the caches.
    async () => {
      await endWorkers(places);
      await emptyCaches(places);
    },
  ];
  const done = await Promise.allSettled(works.map((work) => work()));
  return done.every(({ status }) => status === "fulfilled");
}
