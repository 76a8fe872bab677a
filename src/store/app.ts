import core from "virtual:core";
import type { About } from "../domain/about";
import type { Municipality } from "../domain/facts/municipality";
import type { Maps } from "../domain/facts/map";
import { aboutOf } from "../report/about";
import type { Reading } from "./keeping/reading";
import { createAppStore } from "./store";
import { followOtherTabs } from "./keeping/tabs";
import { today } from "../i18n/today";

/** The facts for the start page and the questions; the rest is separate (`facts`). */
export { core };

/** General facts about the data set. */
export const about: About = aboutOf(core);

const reading = lazyFact<Reading>(() => import("./keeping/reading"));
/** Loads the code that reads stored state, for when another window writes. */
export const loadReading = reading.load;

/** The store of this page. */
export const appStore = createAppStore({
  dataset: core,
  storage: () => window.localStorage,
  session: () => window.sessionStorage,
  reading,
  today,
});

followOtherTabs(appStore, window);

/** A separate file of facts, loaded on first use; a failure may be retried. */
function lazyFact<T>(load: () => Promise<{ default: T }>) {
  let ready: T | null = null;
  let pending: Promise<T> | null = null;
  return {
    now: () => ready,
    load: () => {
      pending ??= load().then(
        (module) => {
          ready = module.default;
          return ready;
        },
        (error: unknown) => {
          pending = null;
          throw error;
        },
      );
      return pending;
    },
  };
}

const municipalities = lazyFact<readonly Municipality[]>(() => import("virtual:municipalities"));
const maps = lazyFact<Maps>(() => import("virtual:maps"));

/** Loads the municipalities. */
export const loadMunicipalities = municipalities.load;
/** The municipalities if loaded, otherwise null. */
export const municipalitiesNow = municipalities.now;
/** Loads the maps, which were drawn at build time. */
export const loadMaps = maps.load;
/** The maps if loaded, otherwise null. */
export const mapsNow = maps.now;
