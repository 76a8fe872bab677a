import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { ServedFacts, SupportFacts, WholeDataset } from "../../domain/facts/dataset";
import type { Library } from "../../domain/facts/library";
import type { Id } from "../../domain/id";
import { isWholeLanguage, type Language, LANGUAGES, wholeOf } from "../../i18n/languages";
import { forReaders } from "../chapters";
import { type LoadedData, loadDataset } from "../load";
import { drawMaps } from "../map";
import { centresOf } from "../municipalities";
import { loadOwn, loadTexts } from "../texts/load-texts";
import type { OwnTexts } from "../texts/own-texts";
import { screenAndPaper, startBundle } from "../texts/start-texts";

const CORE = "virtual:core";
const SUPPORT = "virtual:support";
const LIBRARY = "virtual:library";
const MUNICIPALITIES = "virtual:municipalities";
const MAPS = "virtual:maps";
const TEXTS = "virtual:texts";
const START_TEXTS = "virtual:start-texts";
const PAPER_TEXTS = "virtual:paper-texts";
/** Prefix of the last part of a text module's id, which becomes the start of its file name. */
const LAST = { [TEXTS]: "", [START_TEXTS]: "start-", [PAPER_TEXTS]: "paper-" } as const;
type Kind = keyof typeof LAST;
const KINDS = Object.keys(LAST) as readonly Kind[];
const isKind = (name: string): name is Kind => name in LAST;

/** JSON.parse of a string starts faster than an object literal of this size. */
function literalOf(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

function moduleOf(value: unknown): string {
  return `export default ${literalOf(value)};`;
}

/** The page texts of an overlay language: only its own; the rest is in the module of the language below. */
function overlayOf(texts: OwnTexts, files: boolean): string {
  const own = screenAndPaper(texts, files).screen;
  const name = JSON.stringify(`${TEXTS}/${wholeOf(texts.language)}`);
  const laying = JSON.stringify(fileURLToPath(new URL("../../i18n/lay-over.ts", import.meta.url)));
  return `import below from ${name};
import { layOver } from ${laying};
export default layOver(below, ${literalOf(own)});`;
}

/** The facts grouped as the browser loads them: at the start, with the advice, and with browsing pages. */
function filesOf(whole: WholeDataset): {
  readonly core: ServedFacts;
  readonly support: SupportFacts;
  readonly library: Library;
} {
  const { publications, places, glossary, changes, models, bodies, legal, ...dataset } = whole;
  const { practices, channels, networks, calendar, risks, notes, mentions, ...core } = dataset;
  const idsOf = (all: readonly { readonly id: Id }[]) => all.map(({ id }) => id);
  return {
    core: { ...core, practiceIds: idsOf(practices), channelIds: idsOf(channels) },
    support: { practices, channels, networks, calendar, risks, notes, mentions },
    library: { publications, places, glossary, changes, models, bodies, legal },
  };
}

/** Import functions for the texts, by language. */
function loadersOf(name: Kind): string {
  const entries = LANGUAGES.map((code) => `"${code}": () => import("${name}/${LAST[name]}${code}")`);
  return `export default { ${entries.join(", ")} };`;
}

/** Kind and language of a text module; null = not a text module. */
function textsIn(name: string): { readonly kind: Kind; readonly language: Language } | null {
  for (const kind of KINDS)
    for (const language of LANGUAGES) if (name === `${kind}/${LAST[kind]}${language}`) return { kind, language };
  return null;
}

/**
 * Compiles the data folder into virtual modules: `virtual:core`, `virtual:support`, `virtual:library`,
 * `virtual:municipalities`, `virtual:maps` (drawn), and `virtual:texts`, `virtual:start-texts` and `virtual:paper-texts` with a file per
 * language. A faulty file stops the build with one line per fault.
 */
export function dataPlugin(folder: string): Plugin {
  const root = resolve(folder);
  // All modules share one reading, which a file change invalidates.
  let read: LoadedData | null = null;
  return {
    name: "wegwijzer-data",
    buildStart() {
      read = null;
    },
    resolveId(id) {
      const ours = [CORE, SUPPORT, LIBRARY, MUNICIPALITIES, MAPS, ...KINDS].includes(id) || textsIn(id) !== null;
      return ours ? `\0${id}` : undefined;
    },
    load(id, { ssr: files = false } = {}) {
      if (!id.startsWith("\0virtual:")) return undefined;
      const name = id.slice(1);
      if (isKind(name)) return loadersOf(name);
      const data = (read ??= loadDataset(root));
      const { core, support, library } = filesOf(data.dataset);
      if (name === CORE) return moduleOf(forReaders(core));
      if (name === SUPPORT) return moduleOf(forReaders(support));
      if (name === LIBRARY) return moduleOf(library);
      if (name === MUNICIPALITIES) return moduleOf(data.municipalities);
      if (name === MAPS) return moduleOf(drawMaps(data.dataset.places, centresOf(root)));
      const asked = textsIn(name);
      if (asked === null) return undefined;
      const texts = loadTexts(root, asked.language, data.dataset);
      if (asked.kind === START_TEXTS)
        return moduleOf(startBundle(texts, JSON.stringify([core.guide, core.population])));
      const { screen, paper } = screenAndPaper(texts, files);
      if (asked.kind === PAPER_TEXTS) return moduleOf(paper);
      if (isWholeLanguage(asked.language)) return moduleOf(screen);
      const below = loadTexts(root, wholeOf(asked.language), data.dataset);
      return overlayOf(loadOwn(root, asked.language, data.dataset, below), files);
    },
    configureServer(server) {
      server.watcher.add(join(root, "**"));
      server.watcher.on("change", (file) => {
        if (!file.startsWith(root)) return;
        read = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
