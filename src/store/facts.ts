import support from "virtual:support";
import type { Dataset } from "../domain/facts/dataset";
import { core } from "./app";

/** All facts of this build: for the engine and for pages loaded on demand. */
export const facts: Dataset = { ...core, ...support };
