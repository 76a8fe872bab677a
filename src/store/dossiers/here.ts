import { appStore, core } from "../app";
import { tidyDossiers } from "./change";
import type { Cabinet } from "./list";

/** The dossiers of this browser. */
export const cabinet: Cabinet = {
  store: appStore,
  storage: () => window.localStorage,
  dataset: core,
  now: Date.now,
};

/** Deletes what was removed too long ago. */
export function tidyHere(): void {
  tidyDossiers(cabinet);
}
