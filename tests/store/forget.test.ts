import { describe, expect, it } from "vitest";
import { forgetEverything, type KeepingPlaces } from "../../src/store/keeping/forget";
import { makeDossier } from "../../src/dossier/make";
import { SET_ASIDE_KEY, STORAGE_KEY } from "../../src/store/keeping/keys";
import { createAppStore } from "../../src/store/store";
import { READING } from "../support/reading";
import { dataset } from "../../tooling/support/dataset";
import { answersOf } from "../../tooling/support/dossiers";

const ROOT = "https://gemeente.example/wegwijzer/";

function storageOf(items: Map<string, string>) {
  return {
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

/** A browser in which this application, and another of the same web server, keep things. */
function browser() {
  const kept = new Map([
    [SET_ASIDE_KEY, "{broken"],
    ["another-application", "stays"],
  ]);
  const ofWindow = new Map([[`${STORAGE_KEY}.reloaded`, "5"]]);
  const cacheNames = [`workbox-precache-v2-${ROOT}`, "workbox-precache-v2-https://gemeente.example/", "other"];
  const ended: string[] = [];
  const worker = (scope: string) => ({ scope, unregister: () => Promise.resolve(ended.push(scope) > 0) });
  const places: KeepingPlaces = {
    storages: [() => storageOf(kept), () => storageOf(ofWindow)],
    caches: {
      keys: () => Promise.resolve([...cacheNames]),
      delete: (name) => Promise.resolve(cacheNames.splice(cacheNames.indexOf(name), 1).length > 0),
    },
    workers: { getRegistrations: () => Promise.resolve([worker("https://gemeente.example/"), worker(ROOT)]) },
    root: ROOT,
  };
  const store = createAppStore({
    dataset,
    reading: READING,
    storage: () => storageOf(kept),
    today: () => "2026-11-25",
  });
  store.getState().open(makeDossier(dataset, answersOf({ term: "1-1" }), "2026-11-23"));
  store.getState().setLanguage("fr");
  return { kept, ofWindow, cacheNames, ended, places, store };
}

describe("forgetEverything", () => {
  it("takes away all that is ours, in every place, and nothing of others", async () => {
    const { kept, ofWindow, cacheNames, ended, places, store } = browser();
    expect(kept.has(STORAGE_KEY)).toBe(true);
    expect(await forgetEverything(store, places)).toBe(true);
    expect([...kept]).toEqual([["another-application", "stays"]]);
    expect(ofWindow.size).toBe(0);
    expect(cacheNames).toEqual(["workbox-precache-v2-https://gemeente.example/", "other"]);
    expect(ended).toEqual([ROOT]);
  });

  it("leaves an empty store that cannot bring the answers back, and that keeps the next answer", async () => {
    const { kept, places, store } = browser();
    store.getState().tryOut([{ path: "term", value: "2-2" }]);
    await forgetEverything(store, places);
    const { dossier, before, trial, trialPast, notice, lastPage, language } = store.getState();
    expect([dossier.answers.term, before, trial, trialPast, notice, lastPage]).toEqual([
      undefined,
      null,
      null,
      [],
      null,
      null,
    ]);
    expect(language).toBe("fr");
    store.getState().answer([{ path: "term", value: "3-3" }]);
    expect(kept.get(STORAGE_KEY)).toContain('"3-3"');
  });

  it("says when a place refuses, and clears the others all the same", async () => {
    const { kept, cacheNames, places, store } = browser();
    const denied = () => {
      throw new DOMException("denied", "SecurityError");
    };
    expect(await forgetEverything(store, { ...places, storages: [denied, ...places.storages] })).toBe(false);
    expect(kept.has(STORAGE_KEY)).toBe(false);
    expect(cacheNames).toHaveLength(2);
  });

  it("is content where a browser has no caches and no workers", async () => {
    const { places, store } = browser();
    expect(await forgetEverything(store, { ...places, caches: null, workers: null })).toBe(true);
  });
});
