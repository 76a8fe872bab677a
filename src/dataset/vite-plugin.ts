import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Language } from "../domain/texts";
import { loadDataset } from "./load";
import { loadTexts } from "./load-texts";
import { startBundle } from "./start-texts";

const DATASET = "virtual:dataset";
const LIBRARY = "virtual:library";
const MUNICIPALITIES = "virtual:municipalities";
const TEXTS = "virtual:texts/";
const START_TEXTS = "virtual:start-texts/start-";

function moduleOf(value: unknown): string {
  // JSON.parse of a string is quicker to start than an object literal of this size.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/**
 * Compiles the data folder into virtual modules: `virtual:dataset`, `virtual:library`, `virtual:municipalities`,
 * `virtual:texts/LANG` and `virtual:start-texts/start-LANG`.
 * A wrong file stops the build with one line a fault.
 */
export function dataPlugin(folder: string): Plugin {
  const root = resolve(folder);
  return {
    name: "wegwijzer-data",
    resolveId(id) {
      return id === DATASET ||
        id === LIBRARY ||
        id === MUNICIPALITIES ||
        id.startsWith(TEXTS) ||
        id.startsWith(START_TEXTS)
        ? `\0${id}`
        : undefined;
    },
    load(id) {
      if (!id.startsWith("\0virtual:")) return undefined;
      const name = id.slice(1);
      const data = loadDataset(root);
      const { publications, places, glossary, ...dataset } = data.dataset;
      if (name === DATASET) return moduleOf(dataset);
      if (name === LIBRARY) return moduleOf({ publications, places, glossary });
      if (name === MUNICIPALITIES) return moduleOf(data.municipalities);
      const textsOf = (prefix: string) => loadTexts(root, name.slice(prefix.length) as Language, data.dataset);
      if (name.startsWith(TEXTS)) return moduleOf(textsOf(TEXTS));
      if (name.startsWith(START_TEXTS))
        return moduleOf(startBundle(textsOf(START_TEXTS), JSON.stringify([dataset.guide, dataset.population])));
      return undefined;
    },
    configureServer(server) {
      server.watcher.add(join(root, "**"));
      server.watcher.on("change", (file) => {
        if (!file.startsWith(root)) return;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
