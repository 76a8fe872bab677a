import { mergedState } from "./merge";
import { revive } from "./revive";

/** What understands stored state: code of its own, that a first visit does without. */
export interface Reading {
  readonly revive: typeof revive;
  readonly mergedState: typeof mergedState;
}

const reading: Reading = { revive, mergedState };
export default reading;
