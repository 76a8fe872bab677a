import support from "virtual:support";
import type { Dataset } from "../domain/facts/dataset";
import { core } from "./app";

/** All facts of this build: for the engine and for pages that are loaded when they are opened. */
export const facts: Dataset = { ...core, ...support };
