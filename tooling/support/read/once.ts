import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Modules that only contain what they read from the data folder. */
const READERS = {
  [fileURLToPath(new URL("facts.ts", import.meta.url))]: () => import("./facts"),
  [fileURLToPath(new URL("texts.ts", import.meta.url))]: () => import("./texts"),
};

/** Reads the data folder once for all test files: they do not share modules, and reading takes a second. */
export const readOnce: Plugin = {
  name: "read-once",
  async load(id) {
    const held = await READERS[id]?.();
    return held === undefined
      ? undefined
      : `export default JSON.parse(${JSON.stringify(JSON.stringify(held.default))});`;
  },
};
