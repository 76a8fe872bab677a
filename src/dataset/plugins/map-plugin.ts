import { resolve } from "node:path";
import type { Plugin } from "vite";
import { loadDataset } from "../load";
import { drawMaps } from "../map";
import { centresOf } from "../municipalities";

const MAPS = "virtual:maps";

/** Draws the maps at build time as the virtual module `virtual:maps`. */
export function mapPlugin(folder: string): Plugin {
  return {
    name: "wegwijzer-maps",
    resolveId: (id) => (id === MAPS ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${MAPS}`) return undefined;
      const maps = drawMaps(loadDataset(resolve(folder)).dataset.places, centresOf(resolve(folder)));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(maps))});`;
    },
  };
}
