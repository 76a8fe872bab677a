import { mergedState } from "./merge";
import { revive } from "./revive";

/** The code that reads stored state: separate, since a first visit does not need it. */
export interface Reading {
  readonly revive: typeof revive;
  readonly mergedState: typeof mergedState;
}

const reading: Reading = { revive, mergedState };
export default reading;
